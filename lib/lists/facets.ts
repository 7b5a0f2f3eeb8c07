import { Prisma } from "#lib/db/generated/client.ts";

/** How many items of a whole list say what, the most frequent first. */
export type Counts = { value: string; count: number }[];

/** So many values of a facet are told. */
export const MOST_VALUES = 100;

/** A facet as JSON, from a query of `value` and `count`. */
export const facetOf = (counts: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object('value', value, 'count', count) ORDER BY count DESC, value), '[]')
  FROM (${counts} ORDER BY count DESC, value LIMIT ${MOST_VALUES}) AS counted)`;

/** Facets by their names as one JSON object. */
export const facetsObject = (facets: readonly (readonly [name: string, facet: Prisma.Sql])[]): Prisma.Sql => {
  const members = facets.map(([name, facet]) => Prisma.sql`${name}::text, ${facet}`);
  return Prisma.sql`jsonb_build_object(${members.length ? Prisma.join(members) : Prisma.empty})`;
};
