import { type Database, POOLS } from "#lib/db/client.ts";

/** What `RateLimiterPostgres` asks for: its statements come with a name, so each is prepared once a connection. */
export type LimiterStore = {
  query(asked: {
    name?: string;
    text: string;
    values?: unknown[];
  }): Promise<{ rows: unknown[]; rowCount: number | null }>;
};

/** The options that every limiter on our table `rate_limits` begins with. Counts are shared by all nodes. */
export const limiterOn = (db: Database) => ({
  storeClient: limiterStore(db),
  storeType: "client",
  tableName: "rate_limits",
  tableCreated: true,
  clearExpiredByTimeout: false,
});

/** The database as a store of counts: outside of every transaction, so that what was counted stays when an act fails. */
export function limiterStore(db: Database): LimiterStore {
  const pool = POOLS.get(db);
  if (!pool) throw new Error("Limits are counted on a database, not inside of a transaction.");
  return { query: (asked) => pool.query(asked) };
}
