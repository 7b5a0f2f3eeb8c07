import { formatDate } from "#lib/domain/dates.ts";

/** An instant to the minute, as a reader says it: `22 November 2026, 14:05 UTC`. */
export const sayInstant = (at: Date): string => {
  const iso = at.toISOString();
  return `${formatDate(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`;
};
