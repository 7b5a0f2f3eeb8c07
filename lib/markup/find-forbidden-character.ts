// Control characters, line and paragraph separators, overrides of the writing direction ("Trojan Source",
// CVE-2021-42574), byte order marks, half surrogate pairs and code points that are not characters.
const FORBIDDEN =
  /(?![\n\t])\p{Cc}|\p{Zl}|\p{Zp}|[\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/** The first character that no text may hold, with its place and its name (`U+202E`); null when there is none. */
export function findForbiddenCharacter(text: string): { index: number; name: string } | null {
  const match = FORBIDDEN.exec(text);
  if (!match) return null;
  const code = match[0].codePointAt(0) ?? 0;
  return { index: match.index, name: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` };
}
