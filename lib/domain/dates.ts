import { z } from "zod";

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A date with the precision its source states: `2008`, `2008-10` or `2008-10-27`. Precision is part of the fact and is
 * never invented; what needs a single day uses {@link firstDay} or {@link lastDay}.
 */
export const partialDateSchema = z
  .string()
  .regex(PATTERN, { error: "Write the date as 2008, 2008-10 or 2008-10-27.", abort: true })
  .refine(isCalendarDate, "There is no such day in the calendar.")
  .meta({ description: "A date with its stated precision.", examples: ["2008", "2008-10", "2008-10-27"] });

function isCalendarDate(date: string): boolean {
  const [, year, month = "01", day = "01"] = PATTERN.exec(date) ?? [];
  if (!year || year === "0000") return false;
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  return Number.isFinite(time) && isoDay(time) === `${year}-${month}-${day}`;
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The first day that the date may mean: `2008-10` is 2008-10-01. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** The last day that the date may mean: `2008-10` is 2008-10-31. */
export function lastDay(date: string): string {
  if (/^\d{4}$/.test(date)) return `${date}-12-31`;
  return ["31", "30", "29", "28"].map((day) => `${date}-${day}`).find(isCalendarDate) ?? date;
}

/** Today in UTC: the day a reader means who names none. */
export const today = (now: Date = new Date()): string => isoDay(now.getTime());

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** The date as an English reader writes it: `October 2008`, `27 October 2008`. */
export function formatDate(date: string): string {
  const [, year, month, day] = PATTERN.exec(date) ?? [];
  if (!year) return date;
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
}
