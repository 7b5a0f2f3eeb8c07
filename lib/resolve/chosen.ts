import { Prisma } from "#lib/db/generated/client.ts";
import type { Kind } from "#lib/domain/kinds.ts";

/** Which pages may be meant: of these kinds (none named: of any), and of a vendor, the vendor's page among them. */
export type Chosen = { kinds?: readonly Kind[] | undefined; vendor?: number | undefined };

/** The condition that a row of nodes (of table alias `row`) may be meant. */
export function isChosen(row: string, { kinds = [], vendor }: Chosen): Prisma.Sql {
  const named = Prisma.raw(row);
  const ofKind = kinds.length > 0 ? Prisma.sql`${named}.kind = ANY(${kinds}::"Kind"[])` : Prisma.sql`true`;
  if (vendor === undefined) return ofKind;
  return Prisma.sql`${ofKind} AND (${named}.page_id = ${vendor}
    OR ${named}.kind = 'offering' AND ${named}.parent_id = ${vendor})`;
}
