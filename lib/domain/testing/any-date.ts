import fc from "fast-check";

const pad = (part: number, width: number) => String(part).padStart(width, "0");
const anyYear = fc.integer({ min: 1, max: 9999 }).map((year) => pad(year, 4));
const anyMonth = fc.integer({ min: 1, max: 12 }).map((month) => pad(month, 2));
const anyDay = fc.integer({ min: 1, max: 31 }).map((day) => pad(day, 2));

/** A day, month or year of the calendar, in the precision it has. */
export const anyPartialDate: fc.Arbitrary<string> = fc
  .oneof(anyYear, fc.tuple(anyYear, anyMonth), fc.tuple(anyYear, anyMonth, anyDay))
  .map((parts) => [parts].flat().join("-"))
  .filter((date) => date.length < 10 || isDay(date));

/** Whether the calendar has the day, by counting: the sum of its parts is its own spelling. */
function isDay(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}
