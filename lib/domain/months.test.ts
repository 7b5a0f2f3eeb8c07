import { expect, it } from "vitest";
import { formatDate, lastDay } from "./dates.ts";
import { lastDayOfMonth, monthOf, nameOfMonth } from "./months.ts";

it("counts months from January 2006, whatever the precision of the date", () => {
  expect(["2006", "2006-01-31", "2008-10", "2008-10-31"].map(monthOf)).toEqual([0, 0, 33, 33]);
});

it("agrees with the dates of the domain on every month of thirty years", () => {
  for (let month = 0; month < 360; month += 1) {
    const day = lastDayOfMonth(month);
    expect(monthOf(day)).toBe(month);
    expect(day).toBe(lastDay(day.slice(0, 7)));
    expect(nameOfMonth(month)).toBe(formatDate(day.slice(0, 7)));
  }
});
