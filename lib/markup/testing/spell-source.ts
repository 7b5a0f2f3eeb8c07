/** A text, or how to make one: pieces repeated, numbered footnotes, or a list nested by indentation. */
export type Source =
  | string
  | { repeat: [piece: Source, times: number][] }
  | { footnotes: number }
  | { nestList: number };

export function spellSource(source: Source): string {
  if (typeof source === "string") return source;
  if ("repeat" in source) return source.repeat.map(([piece, times]) => spellSource(piece).repeat(times)).join("");
  if ("footnotes" in source) return numbers(source.footnotes, (n) => `a[^${n}]\n\n[^${n}]: x\n\n`);
  return numbers(source.nestList, (n) => `${"  ".repeat(n)}- a\n`);
}

const numbers = (count: number, spell: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => spell(n)).join("");
