/** So many lines, each a paragraph. */
export const LINES = 40;

const PROSE = "says what a page of the wiki says about [[offering:amazon-s3]], in *so many* words.";

/** A text of 4 KB; `turns` are the lines that were edited and how often, by their numbers. */
export function bodyOf(turns: readonly number[]): string {
  const lines = Array.from({ length: LINES }, (_, line) => `Line ${line} ${PROSE} ${turnOf(turns[line] ?? 0)}\n`);
  return lines.join("\n");
}

export const turnOf = (turn: number): string => `Turn ${turn}.`;
