import { HIDDEN_CHARACTERS } from "#lib/domain/hidden-characters.ts";

/** The first character that no text may hold, with its place and its name (`U+202E`); null when there is none. */
export function findForbiddenCharacter(text: string): { index: number; name: string } | null {
  const match = HIDDEN_CHARACTERS.exec(text);
  if (!match) return null;
  const code = match[0].codePointAt(0) ?? 0;
  return { index: match.index, name: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` };
}
