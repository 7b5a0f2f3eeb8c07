import { groupChanges, type Region } from "./group-changes.ts";
import { refineChanges } from "./refine-changes.ts";
import { splitWords } from "./split-words.ts";
import { type Sides, weaveRegions } from "./weave-regions.ts";

/**
 * The text of a region of lines with both sides' words, or null: where both changed the same word, wrote at the same
 * place, or changed words with nothing between them that both kept.
 */
export function mergeWords(lines: Sides<readonly string[]>, { base, mine, theirs, changes }: Region): string | null {
  const words = {
    base: lines.base.slice(...base).map(splitWords),
    mine: lines.mine.slice(...mine).map(splitWords),
    theirs: lines.theirs.slice(...theirs).map(splitWords),
  };
  const ours = refineChanges(changes.mine, [base[0], words.base], [mine[0], words.mine]);
  const others = refineChanges(changes.theirs, [base[0], words.base], [theirs[0], words.theirs]);
  if (!ours || !others) return null;
  const tokens = { base: words.base.flat(), mine: words.mine.flat(), theirs: words.theirs.flat() };
  const { text, unsettled } = weaveRegions(tokens, groupChanges(ours, others), () => null);
  return unsettled.length ? null : text;
}
