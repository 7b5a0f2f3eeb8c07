import { describe, expect, test } from "vitest";
import { asOfSchema, atSchema, clockQuery, FIRST_DAY, FIRST_SNAPSHOT, NOW, statedClocksSchema } from "./clocks.ts";

describe("the clock of the world, `asOf`", () => {
  test.each([
    ["2008", "2008-12-31"],
    ["2008-10", "2008-10-31"],
    ["2008-10-27", "2008-10-27"],
  ])("%s means the end of %s", (stated, day) => {
    expect(asOfSchema.parse(stated)).toBe(day);
  });

  test("what is no date is refused with the sentence that says how to write one", () => {
    expect(asOfSchema.safeParse("yesterday").error?.issues.map(({ message }) => message)).toEqual([
      "Write the date as 2008, 2008-10 or 2008-10-27.",
    ]);
  });
});

describe("the clock of the wiki, `at`", () => {
  test.each([["1"], ["4711"], ["2008"], ["999999999"]])("%s is a revision number", (stated) => {
    expect(atSchema.parse(stated)).toBe(Number(stated));
  });

  test.each([
    ["2026-11-22T12:00:00Z", "2026-11-22T12:00:00.000Z"],
    ["2026-11-22T12:00:00.250+02:00", "2026-11-22T10:00:00.250Z"],
    ["2026-11-22", "2026-11-22T23:59:59.999Z"],
  ])("%s is the instant %s", (stated, instant) => {
    expect(atSchema.parse(stated)).toEqual(new Date(instant));
  });

  test.each([
    "",
    "0",
    "-1",
    "1e3",
    "007",
    "1000000000",
    "2026-02-30",
    "2026-11-22T12:00:00",
    "2026-11-22 12:00",
    "now",
  ])("“%s” is neither: the sentence says what is allowed", (stated) => {
    expect(atSchema.safeParse(stated).error?.issues.map(({ message }) => message)).toEqual([
      "Give a revision number, a day such as 2008-10-31 or an instant such as 2026-11-22T12:00:00Z.",
    ]);
  });
});

test("either clock may be left out, or both", () => {
  expect(statedClocksSchema.parse({})).toEqual({});
  expect(statedClocksSchema.parse({ asOf: "2008", at: "12" })).toEqual({ asOf: "2008-12-31", at: 12 });
});

test.each([
  [NOW, ""],
  [{ asOf: "2008-10-31", at: null }, "?asOf=2008-10-31"],
  [{ asOf: null, at: 12 }, "?at=12"],
  [{ asOf: "2008-10-31", at: 12 }, "?asOf=2008-10-31&at=12"],
])("the clocks %j are kept by the query “%s”", (clocks, query) => {
  expect(clockQuery(clocks)).toBe(query);
  expect(statedClocksSchema.parse(Object.fromEntries(new URLSearchParams(query)))).toEqual(
    Object.fromEntries(Object.entries(clocks).filter(([, value]) => value !== null)),
  );
});

test("the date control begins before the first snapshot, which is the day of the blog of 2008", () => {
  expect([FIRST_DAY, FIRST_SNAPSHOT]).toEqual(["2006-01-01", "2008-10-31"]);
});
