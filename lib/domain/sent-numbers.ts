import type { FormFields } from "./form-fields.ts";

/** The numbers that a field of a form sent, each once: a value may hold several with blanks between. */
export function sentNumbers(fields: FormFields, name: string): number[] {
  const words = (fields[name] ?? []).flatMap((value) => value.split(/\s+/));
  return [...new Set(words.filter((word) => /^\d{1,9}$/.test(word)).map(Number))];
}
