import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "./generated/client.ts";

export type Database = PrismaClient;

/** What a verb may run in: the database itself or one transaction of it. */
export type Connection = Pick<
  Database,
  | "$queryRaw"
  | "$executeRaw"
  | "$queryRawUnsafe"
  | "$executeRawUnsafe"
  | "page"
  | "slug"
  | "revision"
  | "user"
  | "rendering"
>;

/** The pool that a database's connections come from, for reads that go to the driver without a detour. */
export const POOLS = new WeakMap<object, pg.Pool>();

/** A pool of connections to one database. The caller ends it with `$disconnect()`. */
export function connectDatabase(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // An idle connection that the server ended is replaced by the next query; unheard, its error would end the process.
  pool.on("error", () => undefined);
  const database = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
  POOLS.set(database, pool);
  return database;
}
