import { randomUUID } from "node:crypto";
import path from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { runCluster } from "#lib/operate/cluster/run-cluster.ts";
import { migrateDatabase } from "#lib/operate/migrate-database.ts";
import { connectDatabase, type Database } from "./client.ts";

export interface TestDatabase {
  db: Database;
  url: string;
  /** Ends the connections and removes the database. */
  drop(): Promise<void>;
}

/** A migrated, empty database of its own on the PostgreSQL of this test run, which starts when it is first asked for. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = await startTestServer();
  await makeTemplate(server);
  const name = `test_${randomUUID()}`;
  await runOn(server, (client) => client.query(`CREATE DATABASE "${name}" TEMPLATE ${TEMPLATE}`));
  const url = onServer(server, name);
  const db = connectDatabase(url);
  const drop = async () => {
    await db.$disconnect();
    await runOn(server, (client) => client.query(`DROP DATABASE "${name}" WITH (FORCE)`));
  };
  return { db, url, drop };
}

/** An empty database without our tables, for tests of what makes them. */
export async function createEmptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = await startTestServer();
  const name = `test_${randomUUID()}`;
  await runOn(server, (client) => client.query(`CREATE DATABASE "${name}"`));
  return {
    url: onServer(server, name),
    drop: () => runOn(server, (client) => client.query(`DROP DATABASE "${name}" WITH (FORCE)`)),
  };
}

const TEMPLATE = "migrated";

async function startTestServer(): Promise<string> {
  const { url } = await runCluster(path.join(inject("testFolder"), "postgres"), { durable: false });
  return url;
}

// The test files run in several processes; the lock makes one of them migrate and the others wait.
function makeTemplate(server: string): Promise<void> {
  return runOn(server, async (client) => {
    await client.query("SELECT pg_advisory_lock(1)");
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [TEMPLATE]);
    if (rowCount) return;
    await client.query("DROP DATABASE IF EXISTS in_the_making");
    await client.query("CREATE DATABASE in_the_making");
    await migrateDatabase(onServer(server, "in_the_making"));
    await client.query(`ALTER DATABASE in_the_making RENAME TO ${TEMPLATE}`);
  });
}

async function runOn(server: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function onServer(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
