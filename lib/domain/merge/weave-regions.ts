import type { Region } from "./group-changes.ts";

/** The same thing of the three texts of one merge. */
export type Sides<T> = { base: T; mine: T; theirs: T };

/**
 * The text that has both sides' changes. What both changed in the same way is taken once; for a region that both changed in
 * different ways `settle` may find the text, and the regions for which it answers null come back as unsettled.
 */
export function weaveRegions(
  tokens: Sides<readonly string[]>,
  regions: readonly Region[],
  settle: (region: Region) => string | null,
): { text: string; unsettled: Region[] } {
  const pieces: string[] = [];
  const unsettled: Region[] = [];
  let at = 0;
  for (const region of regions) {
    pieces.push(tokens.base.slice(at, region.base[0]).join(""));
    at = region.base[1];
    const text = agreedText(textsOf(tokens, region), region) ?? settle(region);
    if (text === null) unsettled.push(region);
    else pieces.push(text);
  }
  return { text: pieces.join("") + tokens.base.slice(at).join(""), unsettled };
}

/** What each of the three says in this region. */
export const textsOf = (tokens: Sides<readonly string[]>, { base, mine, theirs }: Region): Sides<string> => ({
  base: tokens.base.slice(...base).join(""),
  mine: tokens.mine.slice(...mine).join(""),
  theirs: tokens.theirs.slice(...theirs).join(""),
});

function agreedText({ mine, theirs }: Sides<string>, { changes }: Region): string | null {
  if (changes.theirs.length === 0 || mine === theirs) return mine;
  return changes.mine.length === 0 ? theirs : null;
}
