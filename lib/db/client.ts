import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "./generated/client.ts";
import { nameStatement } from "./name-statement.ts";

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

/** What a verb may run in that writes its statements itself: a database, or a transaction of `transact` or of Prisma. */
export interface Statements {
  $queryRaw<Rows = unknown>(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<Rows>;
  $executeRaw(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<number>;
}

/** Next bundles this module more than once; what its copies share has to hang on the process itself. */
const SHARED = Symbol.for("strata.pools");

const shared = globalThis as { [SHARED]?: WeakMap<object, pg.Pool> };
shared[SHARED] ??= new WeakMap();

/** The pool that a database's connections come from, for reads that go to the driver without a detour. */
export const POOLS: WeakMap<object, pg.Pool> = shared[SHARED];

/** A pool of connections to one database. The caller ends it with `$disconnect()`. */
export function connectDatabase(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 10, pipeline: true });
  // An idle connection that the server ended is replaced by the next query; unheard, its error would end the process.
  pool.on("error", () => undefined);
  // In a transaction others wait: what is asked there is prepared, so that it is planned once and not each time.
  const prepared = { statementNameGenerator: ({ sql }: { sql: string }) => nameStatement(sql) };
  const database = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true, ...prepared }) });
  POOLS.set(database, pool);
  return database;
}
