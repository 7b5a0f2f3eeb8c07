import path from "node:path";
import pg from "pg";
import { readEnv } from "#lib/env.ts";
import { type RunningCluster, runCluster } from "./cluster/run-cluster.ts";
import { OperatorError } from "./operator-error.ts";

export interface DatabaseOptions {
  /** A PostgreSQL of the operator's own; the embedded one stays out of it. */
  databaseUrl?: string;
  /** The folder in which the embedded PostgreSQL keeps its data. */
  dataDir: string;
  /** False gives up safety against a crash of the machine for speed: for tests. */
  durable?: boolean;
}

/**
 * The product's database, ready to be connected to: the one of `DATABASE_URL`, which `stop` leaves alone, or the
 * embedded PostgreSQL in `DATA_DIR`, which `stop` stops when no other program uses it. Call `stop` before the process
 * ends; a process that was killed leaves the server running, and the next start adopts it. Throws an `OperatorError`
 * when there is no database to be had.
 */
export async function startDatabase(options: DatabaseOptions = fromEnv()): Promise<RunningCluster> {
  if (!options.databaseUrl) {
    return runCluster(path.join(path.resolve(options.dataDir), "postgres"), { durable: options.durable ?? true });
  }
  await knock(options.databaseUrl);
  return { url: options.databaseUrl, adopted: true, stop: async () => undefined };
}

function fromEnv(): DatabaseOptions {
  const { DATABASE_URL, DATA_DIR } = readEnv();
  return { databaseUrl: DATABASE_URL, dataDir: DATA_DIR };
}

async function knock(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.end();
  } catch (cause) {
    const { host, pathname } = new URL(url);
    throw new OperatorError(
      `The database ${pathname.slice(1)} at ${host} (DATABASE_URL) cannot be used: ${readReason(cause)}.`,
      { cause },
    );
  }
}

// A host with several addresses fails once for each, and the sum of them has no message.
function readReason(failure: unknown): string {
  if (failure instanceof AggregateError) return failure.errors.map(readReason).join("; ");
  return failure instanceof Error ? failure.message : String(failure);
}
