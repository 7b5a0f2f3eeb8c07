import { firstDay, formatDate } from "./dates.ts";

type TimedClaim = { id: string; from: string | null; until: string | null };

type Claim = TimedClaim & {
  component: string;
  role: "primary" | "secondary";
  rank: "preferred" | "normal" | "deprecated";
};

type Finding = { path: (string | number)[]; message: string };

const BEGINNING = "0000-00-00";
const FOREVER = "9999-99-99";

/**
 * The days a claim holds, as a half-open range: from the first day its `from` may mean up to, not including, the first day
 * its `until` may mean. So `until 2010-02` and `from 2010-02` follow each other without a gap or an overlap.
 */
export const daysOf = (claim: Pick<Claim, "from" | "until">): [string, string] => [
  claim.from ? firstDay(claim.from) : BEGINNING,
  claim.until ? firstDay(claim.until) : FOREVER,
];

/**
 * The rules between an offering's placements, all at once: ids are unique, each ends after it begins, the same component
 * is not named twice for one day, and while the offering is placed at all exactly one placement is primary.
 * A deprecated claim is kept for the record and counts for nothing.
 */
export function checkPlacements(claims: readonly Claim[]): Finding[] {
  return [...checkClaims(claims), ...findOverlaps(claims), ...findDaysWithoutPrimary(claims)];
}

/** The rules that every list of claims obeys: ids are unique, and each claim ends after it begins. */
export function checkClaims(claims: readonly TimedClaim[]): Finding[] {
  return [...findTwins(claims), ...findBackwards(claims)];
}

function findTwins(claims: readonly TimedClaim[]): Finding[] {
  return claims.flatMap((claim, index) =>
    claims.findIndex((other) => other.id === claim.id) < index
      ? [{ path: [index, "id"], message: `Another claim has the id “${claim.id}” already.` }]
      : [],
  );
}

function findBackwards(claims: readonly TimedClaim[]): Finding[] {
  return claims.flatMap((claim, index) => {
    const [from, until] = daysOf(claim);
    return from < until ? [] : [{ path: [index, "until"], message: "The end must lie after the beginning." }];
  });
}

function findOverlaps(claims: readonly Claim[]): Finding[] {
  return claims.flatMap((claim, index) => {
    if (claim.rank === "deprecated") return [];
    const rival = claims
      .slice(0, index)
      .find(
        (other) =>
          other.rank !== "deprecated" &&
          overlap(claim, other) &&
          (bothPrimary(claim, other) || claim.component === other.component),
      );
    if (!rival) return [];
    const message = bothPrimary(claim, rival)
      ? `“${rival.id}” is the primary placement in the same time (${period(rival)}). Only one can be: end one before the other begins, or make one secondary.`
      : `“${rival.id}” places it on ${claim.component} in the same time already (${period(rival)}).`;
    return [{ path: [index, bothPrimary(claim, rival) ? "role" : "component"], message }];
  });
}

const bothPrimary = (a: Claim, b: Claim): boolean => a.role === "primary" && b.role === "primary";

function overlap(a: Claim, b: Claim): boolean {
  const [aFrom, aUntil] = daysOf(a);
  const [bFrom, bUntil] = daysOf(b);
  return aFrom < bUntil && bFrom < aUntil;
}

function findDaysWithoutPrimary(claims: readonly Claim[]): Finding[] {
  const counted = claims.filter((claim) => claim.rank !== "deprecated");
  const primaries = counted.filter((claim) => claim.role === "primary").map(daysOf);
  return claims.flatMap((claim, index) => {
    if (claim.rank === "deprecated" || claim.role === "primary") return [];
    const bare = firstUncovered(daysWanted(claim, primaries), primaries);
    if (!bare) return [];
    const when = bare === BEGINNING ? "in the time it names" : `on ${formatDate(bare)}`;
    return [
      {
        path: [index, "role"],
        message: `No placement is primary ${when}: a secondary placement needs a primary one beside it.`,
      },
    ];
  });
}

/** A secondary placement that does not say when it began may have begun with the primary one. */
function daysWanted(claim: Claim, primaries: readonly [string, string][]): [string, string] {
  const [from, until] = daysOf(claim);
  const [first = FOREVER] = primaries.map(([start]) => start).sort();
  return [claim.from === null && first < until ? first : from, until];
}

function firstUncovered([from, until]: [string, string], covers: [string, string][]): string | null {
  let day = from;
  for (const [start, end] of covers.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (start > day) break;
    if (end > day) day = end;
  }
  return day < until ? day : null;
}

function period(claim: Claim): string {
  const from = claim.from ? `from ${formatDate(claim.from)}` : "from an unknown date";
  return claim.until ? `${from} until ${formatDate(claim.until)}` : `${from} on`;
}
