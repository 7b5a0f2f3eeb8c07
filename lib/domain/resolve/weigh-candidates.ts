import { keyOfName } from "./split-name.ts";

/** What a page says of a property, in all its spellings: the value, or the id and the names of the page that it names. */
export type Facts = Readonly<Record<string, readonly string[]>>;

/** What is asked of a property; one of the values is enough. */
export type Constraint = { pid: string; values: readonly string[] };

export type Weighed<Candidate> = { candidate: Candidate; score: number; match: boolean };

/** A name this good means the page, unless another is as good. */
const CERTAIN = 84;

/** So far ahead is a winner clear. */
const AHEAD = 8;

/**
 * Candidates for a name, the best first, with each constraint that a page does not meet halving its score. A match is
 * the one candidate that has the name, meets every constraint and is well ahead of the next (Reconciliation Service
 * API 0.2, 4.3).
 */
export function weighCandidates<Candidate extends { score: number }>(
  candidates: readonly { candidate: Candidate; facts: Facts }[],
  constraints: readonly Constraint[],
): Weighed<Candidate>[] {
  const weighed = candidates
    .map(({ candidate, facts }) => {
      const missed = constraints.filter((constraint) => !isMet(constraint, facts)).length;
      return { candidate, missed, score: Math.round(candidate.score / 2 ** missed) };
    })
    .sort((one, other) => other.score - one.score);
  const [first, second] = weighed;
  const clear = first && first.missed === 0 && first.score >= CERTAIN && first.score - (second?.score ?? 0) >= AHEAD;
  return weighed.map(({ candidate, score }, place) => ({ candidate, score, match: Boolean(clear) && place === 0 }));
}

const isMet = ({ pid, values }: Constraint, facts: Facts): boolean => {
  const known = (facts[pid] ?? []).map(keyOfName);
  return values.some((value) => known.includes(keyOfName(value)));
};
