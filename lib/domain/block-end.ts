import type { Fault } from "./errors.ts";

/** How long a block may be said to last; `until` is followed by a day or an instant. */
export const BLOCK_LENGTHS = [
  { value: "day", label: "1 day", days: 1 },
  { value: "week", label: "1 week", days: 7 },
  { value: "month", label: "1 month", days: 30 },
  { value: "ever", label: "until it is lifted", days: null },
  { value: "until", label: "until a day of your choice", days: null },
] as const;

const DAY = 86_400_000;

/** A day (its beginning in UTC) or an instant of ISO 8601. */
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * When a block ends that was asked for in a form: null is never. A length that nobody offered, and a day that cannot be
 * read or lies in the past, are faults of the fields `length` and `until`.
 */
export function readBlockEnd(
  said: { length: string; until: string },
  now: Date,
): { until: Date | null } | { faults: Fault[] } {
  const length = BLOCK_LENGTHS.find(({ value }) => value === said.length);
  if (!length) return fault("/length", "Choose how long it lasts.");
  if (length.value !== "until")
    return { until: length.days === null ? null : new Date(now.getTime() + length.days * DAY) };
  const moment = said.until.trim();
  if (!MOMENT.test(moment) || !isMoment(moment))
    return fault("/until", "Write a day as 2026-12-31, or an instant as 2026-12-31T18:00Z.");
  const until = new Date(moment);
  return until <= now ? fault("/until", "This is in the past: choose a later end.") : { until };
}

/** Months of 31 days that have 30 are read by `Date` as another day. */
const isMoment = (moment: string): boolean => {
  const day = new Date(`${moment.slice(0, 10)}T00:00Z`);
  return (
    !Number.isNaN(Date.parse(moment)) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(moment.slice(0, 10))
  );
};

const fault = (pointer: string, detail: string) => ({ faults: [{ pointer, code: "invalid", detail }] });
