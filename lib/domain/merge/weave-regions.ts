import type { Region } from "./group-changes.ts";

/** The three texts of one merge, as tokens or of one region as text. */
export type Sides<T> = { base: T; mine: T; theirs: T };

/**
 * The text that has both sides' changes. A region that both changed is theirs to say once when they say the same;
 * otherwise `settle` may find its text, and the regions for which it answers null come back as unsettled.
 */
export function weaveRegions(
  tokens: Sides<readonly string[]>,
  regions: readonly Region[],
  settle: (texts: Sides<string>) => string | null,
): { text: string; unsettled: { region: Region; texts: Sides<string> }[] } {
  const pieces: string[] = [];
  const unsettled: { region: Region; texts: Sides<string> }[] = [];
  let at = 0;
  for (const region of regions) {
    pieces.push(...tokens.base.slice(at, region.base[0]));
    at = region.base[1];
    const texts = textsOf(tokens, region);
    const text = textOf(texts, region.by, settle);
    if (text === null) unsettled.push({ region, texts });
    else pieces.push(text);
  }
  return { text: [...pieces, ...tokens.base.slice(at)].join(""), unsettled };
}

const textsOf = (tokens: Sides<readonly string[]>, region: Region): Sides<string> => ({
  base: tokens.base.slice(...region.base).join(""),
  mine: tokens.mine.slice(...region.mine).join(""),
  theirs: tokens.theirs.slice(...region.theirs).join(""),
});

function textOf(
  texts: Sides<string>,
  by: Region["by"],
  settle: (texts: Sides<string>) => string | null,
): string | null {
  if (by !== "both") return texts[by];
  return texts.mine === texts.theirs ? texts.mine : settle(texts);
}
