import { Prisma } from "#lib/db/generated/client.ts";
import type { Clocks } from "#lib/domain/clocks.ts";

/** The condition that a projection's row (of table alias `row`) is what the wiki says at the second clock. */
export const saidAt = (row: string, { at }: Clocks): Prisma.Sql =>
  at === null ? Prisma.sql`${Prisma.raw(row)}.last IS NULL` : Prisma.sql`${Prisma.raw(row)}.log @> ${at}::int`;

/** The day of the first clock as SQL. */
export const dayOf = ({ asOf }: Clocks): Prisma.Sql =>
  asOf === null ? Prisma.sql`(now() AT TIME ZONE 'UTC')::date` : Prisma.sql`${asOf}::date`;
