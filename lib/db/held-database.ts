import type { Database, Statements } from "./client.ts";

type Held = { tx: Statements; afterCommit: (() => void)[] };

/** Next bundles this module more than once; what its copies share has to hang on the process itself. */
const SHARED = Symbol.for("strata.held-databases");

const shared = globalThis as { [SHARED]?: WeakMap<object, Held> };
shared[SHARED] ??= new WeakMap();
const HELD = shared[SHARED];

/** The transaction that a held database stands for; undefined for a database itself. */
export const heldOf = (db: object): Held | undefined => HELD.get(db);

/** A transaction in the shape of a database, for verbs that write their statements themselves. */
export function holdDatabase(tx: Statements): { held: Database; afterCommit: (() => void)[] } {
  const held: Statements = {
    $queryRaw: (query, ...values) => tx.$queryRaw(query, ...values),
    $executeRaw: (query, ...values) => tx.$executeRaw(query, ...values),
  };
  const afterCommit: (() => void)[] = [];
  HELD.set(held, { tx, afterCommit });
  return { held: held as unknown as Database, afterCommit };
}

/** Does something once what was written is there for all: at once, or when the transaction that `db` is has committed. */
export function onceCommitted(db: Database, act: () => void): void {
  const held = heldOf(db);
  if (held) held.afterCommit.push(act);
  else act();
}

/** A transaction within another: what it wrote is undone alone when it rejects. */
export async function transactWithin<Outcome>(
  tx: Statements,
  work: (tx: Statements) => Promise<Outcome>,
): Promise<Outcome> {
  await tx.$executeRaw`SAVEPOINT within`;
  try {
    const outcome = await work(tx);
    await tx.$executeRaw`RELEASE SAVEPOINT within`;
    return outcome;
  } catch (error) {
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT within`;
    await tx.$executeRaw`RELEASE SAVEPOINT within`;
    throw error;
  }
}
