import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { type Database, POOLS, type Statements } from "./client.ts";
import { Prisma } from "./generated/client.ts";
import { heldOf, transactWithin } from "./held-database.ts";
import { nameStatement } from "./name-statement.ts";

/** How long a transaction waits for one of our own connections. */
const PATIENCE_MS = 10_000;

// A statement that waits longer for a lock is given up. The statements are prepared: planning them anew for each page
// would cost more than running them.
const BEGIN = "BEGIN; SET LOCAL statement_timeout = '20s'; SET LOCAL plan_cache_mode = force_generic_plan";

/**
 * Runs work in one transaction, which is committed when the work resolves and undone when it rejects; then this rejects
 * with the same. Its statements are prepared and go straight to the driver, since others wait meanwhile and the way through
 * Prisma takes longer; what is asked without waiting for an answer is run in the order in which it was asked. Rows
 * are what the driver makes of them: numbers beyond 32 bits and decimals come as strings, and a failure of the database is
 * a `pg.DatabaseError`.
 */
export async function transact<Outcome>(
  db: Database,
  work: (tx: Statements) => Promise<Outcome>,
  patienceMs = PATIENCE_MS,
): Promise<Outcome> {
  const held = heldOf(db);
  if (held) return transactWithin(held.tx, work);
  const client = await checkOut(db, patienceMs);
  // A connection that is lost fails the statement that is under way; unheard, its error would end the process as well.
  client.on("error", ignore);
  let isLost = false;
  try {
    return await commit(client, work);
  } catch (error) {
    isLost = await undo(client);
    throw error;
  } finally {
    client.off("error", ignore);
    client.release(isLost);
  }
}

const ignore = (): void => undefined;

async function checkOut(db: Database, patienceMs: number): Promise<pg.PoolClient> {
  const pool = POOLS.get(db);
  if (!pool) throw new Error("A transaction needs a database that connectDatabase made.");
  const client = pool.connect();
  const waiting = new AbortController();
  const late = sleep(patienceMs, null, { signal: waiting.signal }).catch(() => null);
  const first = await Promise.race([client, late]).finally(() => waiting.abort());
  if (first) return first;
  client.then((unused) => unused.release(), ignore);
  throw new Error(`No connection to the database became free within ${patienceMs} ms.`);
}

async function commit<Outcome>(client: pg.PoolClient, work: (tx: Statements) => Promise<Outcome>): Promise<Outcome> {
  // Not waited for here: the first statement follows it on the same way.
  const begun = client.query(BEGIN);
  begun.catch(ignore);
  const { tx, close } = openStatements(client);
  const outcome = await work(tx).finally(close);
  await begun;
  const { command } = await client.query("COMMIT");
  // PostgreSQL answers so, without an error, when a statement had failed.
  if (command === "ROLLBACK") throw new Error("A transaction in which a statement failed cannot be committed.");
  return outcome;
}

/** What is asked after `close` is refused: it would stand outside of the transaction. */
function openStatements(client: pg.PoolClient): { tx: Statements; close: () => void } {
  let isOpen = true;
  const send = (query: TemplateStringsArray | Prisma.Sql, given: readonly unknown[]): Promise<pg.QueryResult> => {
    if (!isOpen) throw new Error("The transaction is over.");
    const { text, values } = "raw" in query ? Prisma.sql(query, ...given) : query;
    return client.query({ name: nameStatement(text), text, values });
  };
  const tx: Statements = {
    $queryRaw: async (query, ...values) => (await send(query, values)).rows as never,
    $executeRaw: async (query, ...values) => (await send(query, values)).rowCount ?? 0,
  };
  const close = (): void => {
    isOpen = false;
  };
  return { tx, close };
}

/** Whether the connection is of no use any more. */
const undo = (client: pg.PoolClient): Promise<boolean> =>
  client.query("ROLLBACK").then(
    () => false,
    () => true,
  );
