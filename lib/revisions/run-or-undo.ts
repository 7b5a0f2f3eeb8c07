import type { Connection, Database } from "#lib/db/client.ts";

const TRANSACTION = { timeout: 20_000, maxWait: 10_000 };

/**
 * Runs work in a transaction that is committed only when its outcome is `written`, and undone with any other. A transaction
 * that the database gives up for another one, or in which somebody took the same slug first, is `lost`: run it again.
 */
export async function runOrUndo<Outcome extends object>(
  db: Database,
  work: (tx: Connection) => Promise<Outcome>,
): Promise<Outcome | { lost: unknown }> {
  try {
    return await db.$transaction(async (tx) => {
      const outcome = await work(tx);
      if (!("written" in outcome)) throw new Undone(outcome);
      return outcome;
    }, TRANSACTION);
  } catch (error) {
    if (error instanceof Undone) return error.outcome as Outcome;
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

/** What the adapter calls a deadlock, a serialisation failure (SQLSTATE class 40) and a unique key that is taken (23505). */
const LOST = new Set<unknown>(["TransactionWriteConflict", "UniqueConstraintViolation"]);

function isLostRace(error: unknown): boolean {
  const { meta, cause } = error as { meta?: { driverAdapterError?: { cause?: { kind?: unknown } } }; cause?: unknown };
  const kind = meta?.driverAdapterError?.cause?.kind ?? (cause as { kind?: unknown } | undefined)?.kind;
  return LOST.has(kind);
}
