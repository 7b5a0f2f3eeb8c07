import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPlacements, daysOf } from "./placements.ts";

type Claim = Parameters<typeof checkPlacements>[0][number];

const claim = (id: string, from: string | null, until: string | null, rest: Partial<Claim> = {}): Claim => ({
  id,
  component: id,
  role: "primary",
  rank: "normal",
  from,
  until,
  ...rest,
});
const secondary = { role: "secondary" } as const;
const deprecated = { rank: "deprecated" } as const;

const findings = (...claims: Claim[]) =>
  checkPlacements(claims).map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("the days of a claim", () => {
  test("begin with the first day of `from` and end before the first day of `until`", () => {
    expect(daysOf({ from: "2008-10", until: "2010" })).toEqual(["2008-10-01", "2010-01-01"]);
  });

  test("reach over every day where no date is known", () => {
    const [from, until] = daysOf({ from: null, until: null });
    expect(from < "0001-01-01" && until > "9999-12-31").toBe(true);
  });
});

describe("placements that hold together", () => {
  test.each<[string, Claim[]]>([
    ["none at all", []],
    ["one for ever", [claim("a", null, null)]],
    ["one after the other, with a shared boundary", [claim("a", "2006", "2010-02"), claim("b", "2010-02", null)]],
    ["a gap in which it was nowhere", [claim("a", "2006", "2008"), claim("b", "2010", null)]],
    ["the same component again later", [claim("a", "2006", "2008"), claim("b", "2008", null, { component: "a" })]],
    ["a secondary one within a primary one", [claim("a", "2006", null), claim("b", "2007", "2009", secondary)]],
    [
      "a secondary one that two primary ones carry in turn",
      [claim("b", "2010", null), claim("a", "2006", "2010"), claim("c", "2007", "2012", secondary)],
    ],
    [
      "a secondary one that began at an unknown date, so with the primary",
      [claim("a", "2006", null), claim("b", null, null, secondary)],
    ],
    ["a deprecated one beside the one that replaced it", [claim("a", null, null, deprecated), claim("b", null, null)]],
  ])("%s", (_, claims) => {
    expect(findings(...claims)).toEqual([]);
  });
});

describe("placements that do not", () => {
  test("two with one id: the later one is named", () => {
    expect(findings(claim("a", "2006", "2008"), { ...claim("b", "2008", null), id: "a" })).toEqual([
      "1.id: Another claim has the id “a” already.",
    ]);
  });

  test.each([
    ["2010", "2008"],
    ["2010", "2010"],
    ["2010-05", "2010"],
  ])("one from %s until %s, which holds on no day", (from, until) => {
    expect(findings(claim("a", from, until))).toEqual(["0.until: The end must lie after the beginning."]);
  });

  test("two primary ones in the same time: both ways out are named", () => {
    expect(findings(claim("a", "2006-03", null), claim("b", "2008", null))).toEqual([
      "1.role: “a” is the primary placement in the same time (from March 2006 on). " +
        "Only one can be: end one before the other begins, or make one secondary.",
    ]);
  });

  test("one component twice in the same time", () => {
    expect(findings(claim("a", null, "2010"), claim("b", null, "2009", { ...secondary, component: "a" }))).toEqual([
      "1.component: “a” places it on a in the same time already (from an unknown date until 2010).",
    ]);
  });

  test("a secondary one before, after, without or in a gap between primary ones: the first bare day is named", () => {
    const needs = "a secondary placement needs a primary one beside it.";
    const bare = claim("s", "2007", "2012", secondary);
    const days = [[claim("a", "2008", null)], [claim("a", "2006", "2010-05")], []].map((primaries) =>
      findings(...primaries, bare),
    );
    expect(days).toEqual([
      [`1.role: No placement is primary on 1 January 2007: ${needs}`],
      [`1.role: No placement is primary on 1 May 2010: ${needs}`],
      [`0.role: No placement is primary on 1 January 2007: ${needs}`],
    ]);
    expect(findings(claim("a", "2006", "2008"), claim("b", "2009", null), bare)).toEqual([
      `2.role: No placement is primary on 1 January 2008: ${needs}`,
    ]);
    expect(findings(claim("a", "2006", null), claim("s", null, "2006", secondary))).toEqual([
      `1.role: No placement is primary in the time it names: ${needs}`,
    ]);
  });

  test("a deprecated primary one carries nothing", () => {
    expect(findings(claim("a", null, null, deprecated), claim("s", "2007", null, secondary))).toHaveLength(1);
  });

  test("all are found at once", () => {
    const faulty = [claim("a", "2010", "2008", deprecated), claim("b", null, null), claim("b", "2007", null)];
    expect(checkPlacements(faulty).map(({ path }) => path.join("."))).toEqual(["2.id", "0.until", "2.role"]);
  });
});

const anyMonth = fc
  .integer({ min: 0, max: 35 })
  .map((month) => `${2006 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`);
const anyEdge = fc.oneof(anyMonth, fc.constantFrom("2007", "2008", "2006-05-01", "2008-07-15", null));
const anyClaims = fc.array(
  fc.record<Claim>({
    id: fc.stringMatching(/^[a-f]$/),
    component: fc.constantFrom("compute", "network", "images"),
    role: fc.constantFrom("primary", "primary", "secondary"),
    rank: fc.constantFrom("normal", "normal", "preferred", "deprecated"),
    from: anyEdge,
    until: anyEdge,
  }),
  { maxLength: 5 },
);

describe("the laws", () => {
  test("primary placements that follow each other without a gap have no fault, in whatever order they are listed", () => {
    const anyTurns = fc.uniqueArray(anyMonth, { minLength: 1, maxLength: 8 }).chain((dates) => {
      const turns = dates.sort().map((from, index) => claim(`c${index}`, from, dates[index + 1] ?? null));
      return fc.shuffledSubarray(turns, { minLength: turns.length });
    });
    fc.assert(fc.property(anyTurns, (turns) => checkPlacements(turns).length === 0));
  });

  test("two primary placements that share a day always have one", () => {
    const twoOverlapping = fc
      .tuple(anyEdge, anyEdge, anyEdge, anyEdge)
      .map(([a, b, c, d]) => [claim("a", a, b), claim("b", c, d)] as const)
      .filter((pair) => boundaries(pair).some((day) => pair.every((one) => holdsOn(one, day))));
    fc.assert(fc.property(twoOverlapping, (pair) => checkPlacements(pair).length > 0));
  });

  test("there is no fault exactly when every day has one primary placement or none at all, and no component twice", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        expect(checkPlacements(claims).length === 0).toBe(isWhole(claims));
      }),
      { numRuns: 2000 },
    );
  });
});

/** Days between which nothing changes: one before everything, and each on which a claim begins or ends. */
const boundaries = (claims: readonly Claim[]): string[] => ["0001-01-01", ...claims.flatMap(daysOf)];

function holdsOn(one: Claim, day: string): boolean {
  const [from, until] = daysOf(one);
  return from <= day && day < until;
}

function isWhole(claims: readonly Claim[]): boolean {
  if (new Set(claims.map(({ id }) => id)).size < claims.length) return false;
  if (claims.some((one) => !boundaries([one]).some((day) => holdsOn(one, day)))) return false;
  const counted = claims.filter(({ rank }) => rank !== "deprecated");
  return boundaries(claims).every((day) => isWholeOn(day, counted));
}

function isWholeOn(day: string, claims: readonly Claim[]): boolean {
  const held = claims.filter((one) => holdsOn(one, day));
  const primaries = held.filter(({ role }) => role === "primary");
  const bare = primaries.length === 0 && held.some((one) => one.from !== null || !isCarriedLater(one, day, claims));
  return primaries.length < 2 && !bare && new Set(held.map(({ component }) => component)).size === held.length;
}

/** Whether a claim that does not say when it began can have begun later, with the first primary placement. */
const isCarriedLater = (one: Claim, day: string, claims: readonly Claim[]): boolean => {
  const starts = claims.filter(({ role }) => role === "primary").map((primary) => daysOf(primary)[0]);
  return starts.length > 0 && starts.every((start) => start > day) && starts.some((start) => holdsOn(one, start));
};
