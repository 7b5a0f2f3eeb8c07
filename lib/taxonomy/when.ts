import { Prisma } from "#lib/db/generated/client.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import { today } from "#lib/domain/dates.ts";

/**
 * The condition that a projection's row (of table alias `row`) is what the wiki says at the second clock. It compares
 * numbers instead of asking `log @>`, of which the planner believes that hardly a row fulfils it when it does not know
 * the number yet: it then goes through one table again for each row of another.
 */
export const saidAt = (row: string, { at }: Clocks): Prisma.Sql => {
  const alias = Prisma.raw(row);
  return at === null
    ? Prisma.sql`${alias}.last IS NULL`
    : Prisma.sql`(${alias}.first <= ${at}::int AND (${alias}.last IS NULL OR ${alias}.last > ${at}::int))`;
};

/**
 * Joins what a page is called and where it hangs at the second clock, as `row`. Each page costs one look into an index,
 * however long its past is: for reads of few pages.
 */
export const joinNode = (row: string, page: Prisma.Sql, { at }: Clocks): Prisma.Sql => {
  const alias = Prisma.raw(row);
  if (at === null) return Prisma.sql`JOIN nodes ${alias} ON ${alias}.page_id = ${page} AND ${alias}.last IS NULL`;
  return Prisma.sql`JOIN LATERAL (
    SELECT * FROM nodes WHERE nodes.page_id = ${page} AND nodes.first <= ${at}::int ORDER BY nodes.first DESC LIMIT 1
  ) ${alias} ON ${alias}.last IS NULL OR ${alias}.last > ${at}::int`;
};

/** The day of the first clock as SQL; a value, since PostgreSQL would work out today's anew for each row. */
export const dayOf = ({ asOf }: Clocks): Prisma.Sql => Prisma.sql`${asOf ?? today()}::date`;
