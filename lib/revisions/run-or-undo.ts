import type { Database, Statements } from "#lib/db/client.ts";
import { heldOf } from "#lib/db/held-database.ts";
import { isDeadlock } from "#lib/db/is-deadlock.ts";
import { transact } from "#lib/db/transact.ts";

/**
 * Runs work in a transaction that is committed only when its outcome is `written`, and undone with any other. A transaction
 * that the database gives up for another one, or in which somebody took the same slug first, is `lost`: run it again.
 */
export async function runOrUndo<Outcome extends object>(
  db: Database,
  work: (tx: Statements) => Promise<Outcome>,
): Promise<Outcome | { lost: unknown }> {
  try {
    return await transact(db, async (tx) => {
      const outcome = await work(tx);
      if (!("written" in outcome)) throw new Undone(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Undone) return error.outcome as Outcome;
    // Within another transaction the locks that others wait for would be kept: only the whole can be run again.
    if (isDeadlock(error) && heldOf(db)) throw error;
    if (isLostRace(error)) return { lost: error };
    throw error;
  }
}

class Undone extends Error {
  readonly outcome: object;

  constructor(outcome: object) {
    super("The transaction is undone.");
    this.outcome = outcome;
  }
}

/** SQLSTATE: a serialisation failure, a deadlock, a unique key that is taken. */
const LOST = new Set<unknown>(["40001", "40P01", "23505"]);

const isLostRace = (error: unknown): boolean => error instanceof Error && "code" in error && LOST.has(error.code);
