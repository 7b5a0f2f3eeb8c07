import { expect, it } from "vitest";
import { countsOn } from "./counts-on.ts";

const claim = { rank: "normal", from: "2008-10", until: "2010" } as const;
const recorded = "2026-11-22T12:00:00Z";

it.each([
  ["2008-09-30", false],
  ["2008-10-01", true],
  ["2009-12-31", true],
  ["2010-01-01", false],
])("a claim from 2008-10 until 2010 holds on %s: %s", (day, holds) => {
  expect(countsOn(claim, { day, recorded })).toBe(holds);
});

it("at present those hold that have not ended", () => {
  expect(countsOn(claim, { day: null, recorded })).toBe(false);
  expect(countsOn({ ...claim, until: null }, { day: null, recorded })).toBe(true);
});

it("one of an unknown beginning holds from when it was recorded, a deprecated one never", () => {
  const open = { ...claim, from: null, until: null };
  expect(countsOn(open, { day: "2026-11-21", recorded })).toBe(false);
  expect(countsOn(open, { day: "2026-11-22", recorded })).toBe(true);
  expect(countsOn({ ...open, rank: "deprecated" }, { day: null, recorded })).toBe(false);
});
