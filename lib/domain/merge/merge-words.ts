import { type Change, diffTokens } from "./diff-tokens.ts";
import { groupChanges } from "./group-changes.ts";
import { joinNearChanges } from "./join-near-changes.ts";
import { splitWords } from "./split-words.ts";
import { type Sides, weaveRegions } from "./weave-regions.ts";

// A stretch in which more than this changed was written anew: two such versions are for a person to bring together.
const MAX_CHANGED_WORDS = 400;

/**
 * One text with both sides' words, or null: where both changed the same word, wrote at the same place, or changed words
 * with nothing between them that both kept.
 */
export function mergeWords({ base, mine, theirs }: Sides<string>): string | null {
  const tokens = { base: splitWords(base), mine: splitWords(mine), theirs: splitWords(theirs) };
  const ours = changesOf(tokens.base, tokens.mine);
  const others = changesOf(tokens.base, tokens.theirs);
  if (!ours || !others) return null;
  const { text, unsettled } = weaveRegions(tokens, groupChanges(ours, others), () => null);
  return unsettled.length ? null : text;
}

function changesOf(base: readonly string[], side: readonly string[]): Change[] | null {
  const changes = diffTokens(base, side, MAX_CHANGED_WORDS);
  return changes && joinNearChanges(changes, base, side);
}
