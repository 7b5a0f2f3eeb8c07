import { firstDay } from "#lib/domain/dates.ts";
import type { Placement } from "#lib/domain/offering-record.ts";

/** When something was recorded of which nobody says so: later than any day. */
export const FOREVER = "9999-12-31";

/** The day that a table or graph is made for, null for the present; `recorded` is when the page last said what it says. */
export type OnDay = { day: string | null; recorded: string };

/**
 * Whether a placement stands in the stack on the day; at present that is one that has not ended. One of an unknown beginning
 * counts from when it was recorded.
 */
export function countsOn({ rank, from, until }: Pick<Placement, "rank" | "from" | "until">, on: OnDay): boolean {
  const { day, recorded } = on;
  if (rank === "deprecated") return false;
  if (day === null) return until === null;
  return firstDay(from ?? recorded.slice(0, 10)) <= day && (until === null || day < firstDay(until));
}
