/**
 * Control characters but for tab and line end, line and paragraph separators, overrides of the writing direction
 * ("Trojan Source", CVE-2021-42574), byte order marks, half surrogate pairs and code points that are not characters.
 * A reader does not see them, and PostgreSQL cannot keep all of them.
 */
export const HIDDEN_CHARACTERS =
  /(?![\n\t])\p{Cc}|\p{Zl}|\p{Zp}|[\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/** Whether every character of the text is one that a reader can see or that separates those. */
export const isVisible = (text: string): boolean => !HIDDEN_CHARACTERS.test(text);

export const HIDDEN_CHARACTER = "Remove the control characters and other invisible ones.";
