import { type Connection, POOLS } from "./client.ts";
import type { Prisma } from "./generated/client.ts";
import { nameStatement } from "./name-statement.ts";

/**
 * The rows of a query that only reads. Outside of a transaction it goes to the driver as a prepared statement: what a page
 * reads is asked over and over, and this costs a third of the CPU of the way through Prisma. Numbers beyond 32 bits and
 * decimals come as strings: cast them in the query.
 */
export async function readRows<Row>(db: Connection, query: Prisma.Sql): Promise<Row[]> {
  const pool = POOLS.get(db);
  if (!pool) return db.$queryRaw<Row[]>(query);
  const { text, values } = query;
  const { rows } = await pool.query({ name: nameStatement(text), text, values });
  return rows as Row[];
}
