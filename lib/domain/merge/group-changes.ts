import type { Change } from "./diff-tokens.ts";

type Span = readonly [start: number, end: number];

/** A stretch that somebody changed: where it lies in each of the three texts, and whether both changed it. */
export type Region = { base: Span; mine: Span; theirs: Span; by: "mine" | "theirs" | "both" };

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
    let [byMine, byTheirs] = [false, false];
    while (ours.next() <= to || others.next() <= to) {
      const isMine = ours.next() <= to;
      to = Math.max(to, (isMine ? ours : others).take());
      if (isMine) byMine = true;
      else byTheirs = true;
    }
    regions.push({
      base: [from, to],
      mine: [mineStart, to + ours.shift()],
      theirs: [theirsStart, to + others.shift()],
      by: byMine && byTheirs ? "both" : byMine ? "mine" : "theirs",
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
    take: (): number => {
      const change = changes[index];
      if (!change) throw new Error("There is no further change to take.");
      index += 1;
      shift = change.end - change.to;
      return change.to;
    },
  };
}
