import { z } from "zod";
import { firstDay, lastDay, partialDateSchema } from "./dates.ts";

const word = z
  .string()
  .trim()
  .max(80)
  .transform((said) => said || null);

/**
 * Which revisions of a page to show, as an address says it; what cannot be read there counts as not said. `tag` also means
 * the origins of revisions; the days are in UTC, both included; `changed` is what a revision changed, among other things.
 */
export const historyFiltersSchema = z.object({
  author: word.nullable().default(null).catch(null),
  changed: z.enum(["text", "record"]).nullable().default(null).catch(null),
  minor: z.literal("hide").nullable().default(null).catch(null),
  since: partialDateSchema.transform(firstDay).nullable().default(null).catch(null),
  tag: word.nullable().default(null).catch(null),
  until: partialDateSchema.transform(lastDay).nullable().default(null).catch(null),
});

export type HistoryFilters = z.infer<typeof historyFiltersSchema>;

export const ALL_REVISIONS: HistoryFilters = historyFiltersSchema.parse({});

/** The filters, and what else the address says, as a query ordered by name, with its question mark. */
export function historyQuery(filters: HistoryFilters, more: Record<string, string | number> = {}): string {
  const said = Object.entries({ ...filters, ...more }).filter(([, value]) => value !== null);
  const query = new URLSearchParams(said.map(([name, value]) => [name, String(value)]));
  query.sort();
  return query.size ? `?${query}` : "";
}
