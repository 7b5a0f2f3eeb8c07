import { formatDate } from "./dates.ts";

/** When something holds, as a reader says it: `since October 2008`, `August 2006 – 2017`. */
export function formatPeriod(from: string | null, until: string | null): string {
  if (from && until) return `${formatDate(from)} – ${formatDate(until)}`;
  if (from) return `since ${formatDate(from)}`;
  return until ? `until ${formatDate(until)}, beginning not known` : "beginning not known";
}
