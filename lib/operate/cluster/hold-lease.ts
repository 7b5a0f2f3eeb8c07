import pg from "pg";

export interface Lease {
  /** Resolves when the connection that holds the lease is lost, or was ended after the lease was given up. */
  lost: Promise<void>;
  /** Gives the lease up; true when nobody else holds one, and then nobody gets one until the server has stopped. */
  release(): Promise<boolean>;
}

const LEASE = 0x57_2a_7a;

/**
 * Tells the server that one more program uses it, by a shared advisory lock that the system takes back when the program
 * dies, however it dies. Null when the server does not take it just now: it is stopping, or its last user is about to
 * stop it. Throws when it refuses us.
 */
export async function holdLease(url: string): Promise<Lease | null> {
  const application_name = "strata lease";
  const client = new pg.Client({ connectionString: url, application_name, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  const lost = new Promise<void>((resolve) => client.once("end", () => resolve()));
  try {
    await client.connect();
    const { rows } = await client.query("SELECT pg_try_advisory_lock_shared($1) AS held", [LEASE]);
    if (rows[0].held) return { lost, release: () => releaseLease(client) };
    await client.end();
  } catch (failure) {
    if (isRefusal(failure)) throw failure;
  }
  return null;
}

const INVALID_AUTHORIZATION = "28";

function isRefusal(failure: unknown): boolean {
  return failure instanceof pg.DatabaseError && failure.code?.startsWith(INVALID_AUTHORIZATION) === true;
}

// The server takes a moment to notice that a program which held a lease was killed.
const NOTICE_MS = 300;

async function releaseLease(client: pg.Client): Promise<boolean> {
  try {
    await client.query("SELECT pg_advisory_unlock_shared($1)", [LEASE]);
    await client.query(`SET lock_timeout = ${NOTICE_MS}`);
    await client.query("SELECT pg_advisory_lock($1)", [LEASE]);
    return true;
  } catch {
    // Somebody else holds one, or the server is gone, and with it what there was to give up.
    await client.end();
    return false;
  }
}
