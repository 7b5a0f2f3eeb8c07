import pg from "pg";

export interface Lease {
  /** Resolves when the connection that holds the lease is lost before it was given up. */
  lost: Promise<void>;
  /** Gives the lease up; true when nobody else holds one, and then nobody gets one until the server has stopped. */
  release(): Promise<boolean>;
}

const LEASE = 0x57_2a_7a;

/**
 * Tells the server that one more program uses it, by a shared advisory lock that the system takes back when the program
 * dies, however it dies. Null when the last user is just stopping the server. Throws when the server does not answer.
 */
export async function holdLease(url: string): Promise<Lease | null> {
  const client = new pg.Client({ connectionString: url, application_name: "strata lease", connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  const lost = new Promise<void>((resolve) => client.once("end", () => resolve()));
  await client.connect();
  const { rows } = await client.query("SELECT pg_try_advisory_lock_shared($1) AS held", [LEASE]);
  if (!rows[0].held) {
    await client.end();
    return null;
  }
  return { lost, release: () => releaseLease(client) };
}

async function releaseLease(client: pg.Client): Promise<boolean> {
  try {
    const { rows } = await client.query(
      "SELECT pg_advisory_unlock_shared($1), pg_try_advisory_lock($1) AS last",
      [LEASE],
    );
    if (rows[0].last) return true;
    await client.end();
  } catch {}
  return false;
}
