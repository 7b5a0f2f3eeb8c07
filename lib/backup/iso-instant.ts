import { Prisma } from "#lib/db/generated/client.ts";

/** An instant as `toISOString` writes it; null for null. */
export const isoInstant = (instant: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
