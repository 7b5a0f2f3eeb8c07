import { Prisma } from "#lib/db/generated/client.ts";
import type { Keys, Seek } from "./seek.ts";

/** The type in PostgreSQL of what a list is ordered by; none of the values may be null. */
export type KeyType = "int" | "text";

/** What a list is ordered by, all of it one way; the last value is each item's own. */
export type SortOrder = { by: readonly { value: Prisma.Sql; type: KeyType }[]; descending: boolean };

/** The values as columns `k0`, `k1` … of a query. */
export const keyColumns = ({ by }: SortOrder): Prisma.Sql =>
  Prisma.join(by.map(({ value }, place) => Prisma.sql`${value} AS ${nameOf(place)}`));

/** The values of a row as one JSON array, from those columns. */
export const keysOfRow = ({ by }: SortOrder): Prisma.Sql =>
  Prisma.sql`jsonb_build_array(${Prisma.join(by.map((_, place) => nameOf(place)))})`;

/** The condition that a row lies beyond the place, by those columns. */
export function isBeyond({ by, descending }: SortOrder, seek: Seek | null): Prisma.Sql {
  if (!seek) return Prisma.sql`true`;
  const names = Prisma.join(by.map((_, place) => nameOf(place)));
  const values = Prisma.join(by.map(({ type }, place) => typed(seek.keys, place, type)));
  const sign = descending === seek.back ? Prisma.sql`>` : Prisma.sql`<`;
  return Prisma.sql`(${names}) ${sign} (${values})`;
}

/** The order of reading, which is turned round when going back. */
export function inOrder({ by, descending }: SortOrder, seek: Seek | null): Prisma.Sql {
  const direction = descending === (seek?.back ?? false) ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  return Prisma.join(by.map((_, place) => Prisma.sql`${nameOf(place)} ${direction}`));
}

const nameOf = (place: number): Prisma.Sql => Prisma.raw(`k${place}`);

const typed = (keys: Keys, place: number, type: KeyType): Prisma.Sql =>
  type === "int" ? Prisma.sql`${keys[place]}::int` : Prisma.sql`${keys[place]}::text`;
