import type { Database } from "./client.ts";
import { holdDatabase } from "./held-database.ts";
import { transact } from "./transact.ts";

/**
 * Runs verbs in one transaction: to them it is a database, their own transactions are savepoints in it, and what they read
 * is what they wrote. It is committed when the work resolves and undone when it rejects. What is to be done after a commit
 * (`onceCommitted`) waits for this one. Only for verbs that use `$queryRaw`, `$executeRaw`, `readRows` and `transact`.
 */
export async function holdTransaction<Outcome>(
  db: Database,
  work: (held: Database) => Promise<Outcome>,
): Promise<Outcome> {
  const { outcome, afterCommit } = await transact(db, async (tx) => {
    const { held, afterCommit } = holdDatabase(tx);
    return { outcome: await work(held), afterCommit };
  });
  for (const act of afterCommit) act();
  return outcome;
}

/** Runs verbs as `holdTransaction` does and undoes all that they wrote: what they answer is what they would answer. */
export async function rehearse<Outcome>(db: Database, work: (held: Database) => Promise<Outcome>): Promise<Outcome> {
  try {
    return await holdTransaction(db, async (held) => {
      throw new Rehearsed(await work(held));
    });
  } catch (error) {
    if (error instanceof Rehearsed) return error.outcome as Outcome;
    throw error;
  }
}

class Rehearsed extends Error {
  readonly outcome: unknown;

  constructor(outcome: unknown) {
    super("What was rehearsed is undone.");
    this.outcome = outcome;
  }
}
