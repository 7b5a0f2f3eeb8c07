import { Prisma } from "#lib/db/generated/client.ts";

/**
 * The page that the addresses of a page lead to, as a scalar of SQL: itself, or what it was merged into, however often
 * that was merged in turn. A page can only be merged into one that stands, so there is no circle.
 */
export const ledTo = (page: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  WITH RECURSIVE led (id, step) AS (
    SELECT ${page}, 0 UNION ALL
    SELECT m.merged_into, led.step + 1 FROM led JOIN pages m ON m.id = led.id WHERE m.merged_into IS NOT NULL
  ) SELECT id FROM led ORDER BY step DESC LIMIT 1)`;
