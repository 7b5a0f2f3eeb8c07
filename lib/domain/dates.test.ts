import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstDay, formatDate, lastDay, partialDateSchema, today } from "./dates.ts";
import { anyPartialDate } from "./testing/any-date.ts";

const complaintsAbout = (date: unknown) =>
  partialDateSchema.safeParse(date).error?.issues.map(({ message }) => message);

describe("a date with its stated precision", () => {
  test.each(["2008", "2008-10", "2008-10-27", "2008-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])(
    "%s is one, and stays as it was written",
    (date) => expect(partialDateSchema.parse(date)).toBe(date),
  );

  test.each(["", "08", "2008-1", "2008-10-2", "27.10.2008", "October 2008", "2008-10-27T00:00:00Z", " 2008", "-2008"])(
    "“%s” is none: the sentence says how to write one, and nothing else is said",
    (date) => expect(complaintsAbout(date)).toEqual(["Write the date as 2008, 2008-10 or 2008-10-27."]),
  );

  test.each(["2008-00", "2008-13", "2008-10-00", "2008-02-30", "2009-02-29", "1900-02-29", "0000", "0000-01-01"])(
    "%s is not in the calendar",
    (date) => expect(complaintsAbout(date)).toEqual(["There is no such day in the calendar."]),
  );

  test("every day, month and year from 0001 to 9999 is one", () => {
    fc.assert(fc.property(anyPartialDate, (date) => partialDateSchema.safeParse(date).success));
  });
});

describe("the days a date may mean", () => {
  test.each([
    ["2008", "2008-01-01", "2008-12-31"],
    ["2008-10", "2008-10-01", "2008-10-31"],
    ["2008-02", "2008-02-01", "2008-02-29"],
    ["2009-02", "2009-02-01", "2009-02-28"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2008-11", "2008-11-01", "2008-11-30"],
    ["2008-10-27", "2008-10-27", "2008-10-27"],
    ["0050", "0050-01-01", "0050-12-31"],
    ["9999-12", "9999-12-01", "9999-12-31"],
  ])("%s is from %s to %s", (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  test("they are days of the calendar that begin like the date, the first never after the last", () => {
    fc.assert(
      fc.property(anyPartialDate, (date) => {
        const days = [firstDay(date), lastDay(date)];
        expect(days.map((day) => partialDateSchema.parse(day).startsWith(date))).toEqual([true, true]);
        expect(days).toEqual(days.toSorted());
      }),
    );
  });

  test("the day after the last is no longer meant", () => {
    fc.assert(
      fc.property(anyPartialDate, (date) => {
        const next = new Date(Date.parse(`${lastDay(date)}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
        expect(next.startsWith(date)).toBe(false);
      }),
    );
  });
});

test("today is the day in UTC", () => {
  expect(today(new Date("2008-10-31T23:30:00-05:00"))).toBe("2008-11-01");
  expect(today()).toBe(new Date().toISOString().slice(0, 10));
});

test.each([
  ["2008", "2008"],
  ["2008-10", "October 2008"],
  ["2008-10-05", "5 October 2008"],
  ["2008-12-31", "31 December 2008"],
  ["some day", "some day"],
])("%s is written as “%s”", (date, written) => {
  expect(formatDate(date)).toBe(written);
});
