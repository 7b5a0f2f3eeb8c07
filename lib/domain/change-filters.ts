import { z } from "zod";
import type { Change } from "./change.ts";
import { kindSchema } from "./kinds.ts";

const word = z
  .string()
  .trim()
  .max(80)
  .transform((said) => said || null);

/** Which changes to show, as an address says it; what cannot be read there counts as not said. */
export const changeFiltersSchema = z.object({
  author: word.nullable().default(null).catch(null),
  kind: kindSchema.nullable().default(null).catch(null),
  minor: z.literal("hide").nullable().default(null).catch(null),
  patrol: z.literal("waiting").nullable().default(null).catch(null),
  tag: word.nullable().default(null).catch(null),
});

export type ChangeFilters = z.infer<typeof changeFiltersSchema>;

export const ALL_CHANGES: ChangeFilters = changeFiltersSchema.parse({});

/** The filters, and what else the address says, as a query in the one spelling: ordered by name, with its question mark. */
export function changesQuery(filters: ChangeFilters, more: Record<string, string | number> = {}): string {
  const said = Object.entries({ ...filters, ...more }).filter(([, value]) => value !== null);
  const query = new URLSearchParams(said.map(([name, value]) => [name, String(value)]));
  query.sort();
  return query.size ? `?${query}` : "";
}

/** Whether a change is one of those asked for: the same rule as in the query of the list. */
export const passesFilters = (change: Change, { author, kind, minor, patrol, tag }: ChangeFilters): boolean =>
  (author === null || change.by?.toLowerCase() === author.toLowerCase()) &&
  (kind === null || change.page.kind === kind) &&
  (minor === null || !change.minor) &&
  (patrol === null || change.waiting) &&
  (tag === null || (isOrigin(tag) ? change.origin === tag : change.tags.includes(tag)));

/** The ways by which a revision came that a reader filters by like tags, though none is written for them. */
export const isOrigin = (tag: string): boolean => ["api", "import", "live"].includes(tag);
