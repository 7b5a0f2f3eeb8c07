import type { Change } from "./diff-tokens.ts";

type Span = readonly [start: number, end: number];

/** A stretch that somebody changed: where it lies in each of the three texts, and the changes of each side in it. */
export type Region = { base: Span; mine: Span; theirs: Span; changes: { mine: Change[]; theirs: Change[] } };

/**
 * The changes of both sides in order. Changes that overlap or touch, so that no token between them was kept by both, are
 * one region: they do not say in which order they belong.
 */
export function groupChanges(mine: readonly Change[], theirs: readonly Change[]): Region[] {
  const regions: Region[] = [];
  const [ours, others] = [openQueue(mine), openQueue(theirs)];
  for (;;) {
    const from = Math.min(ours.next(), others.next());
    if (from === Number.POSITIVE_INFINITY) return regions;
    const [mineStart, theirsStart] = [from + ours.shift(), from + others.shift()];
    let to = from;
    const changes: Region["changes"] = { mine: [], theirs: [] };
    while (ours.next() <= to || others.next() <= to) {
      const side = ours.next() <= to ? "mine" : "theirs";
      const change = (side === "mine" ? ours : others).take();
      changes[side].push(change);
      to = Math.max(to, change.to);
    }
    regions.push({
      base: [from, to],
      mine: [mineStart, to + ours.shift()],
      theirs: [theirsStart, to + others.shift()],
      changes,
    });
  }
}

/** `shift`: how much further on a token of the base stands in the side, behind the changes that were taken. */
function openQueue(changes: readonly Change[]) {
  let index = 0;
  let shift = 0;
  return {
    next: (): number => changes[index]?.from ?? Number.POSITIVE_INFINITY,
    shift: (): number => shift,
    take: (): Change => {
      const change = changes[index];
      if (!change) throw new Error("There is no further change to take.");
      index += 1;
      shift = change.end - change.to;
      return change;
    },
  };
}
