import { createServer } from "node:http";
import path from "node:path";
import { type Env, setEnvironment } from "#lib/env.ts";
import { listenOnPort } from "#lib/http/listen-on-port.ts";
import type { RunningCluster } from "./cluster/run-cluster.ts";
import { ensureBuild } from "./ensure-build.ts";
import { ensureRenderings } from "./ensure-renderings.ts";
import { ensureSeed } from "./ensure-seed.ts";
import { makeSetupAddress } from "./make-setup-address.ts";
import { migrateDatabase } from "./migrate-database.ts";
import { reportStep } from "./report-step.ts";
import { showPath } from "./show-path.ts";
import { startDatabase } from "./start-database.ts";

export interface ServeOptions {
  /** Serves the code as it is being written instead of a build. */
  dev: boolean;
  /** False refuses a database that lacks a migration. */
  migrate: boolean;
  /** Breaks the start off. */
  signal: AbortSignal;
}

export interface ServedProduct {
  url: string;
  /** Where the first admin is made, while there is no account that can sign in: with a secret, good for a day and once. */
  setup: string | null;
  /** Lets requests under way end, then stops the database. */
  close(): Promise<void>;
}

/**
 * Brings the whole product up, with a line of progress for each step: database, migrations, first content, build,
 * server. What could make it fail in the end, a taken port, is found first; when a step fails the database is stopped.
 */
export async function serveProduct(env: Env, options: ServeOptions): Promise<ServedProduct> {
  await checkPort(env);
  const database = await reportStep("database", () => bringUpDatabase(env));
  try {
    const { url, close } = await serveOn(database, env, options);
    const setup = await makeSetupAddress(database.url, env.SITE_URL ?? url);
    return { url, setup, close: () => close().finally(() => database.stop()) };
  } catch (failure) {
    await database.stop();
    throw failure;
  }
}

async function checkPort({ PORT, HOST }: Env): Promise<void> {
  const probe = createServer();
  await listenOnPort(probe, PORT, HOST);
  await new Promise((resolve) => probe.close(resolve));
}

async function bringUpDatabase({ DATABASE_URL, DATA_DIR }: Env): Promise<{ value: RunningCluster; outcome: string }> {
  const value = await startDatabase({ databaseUrl: DATABASE_URL, dataDir: DATA_DIR });
  if (DATABASE_URL) return { value, outcome: `PostgreSQL at ${new URL(DATABASE_URL).host}` };
  const place = showPath(path.join(DATA_DIR, "postgres"));
  return { value, outcome: `PostgreSQL in ${place}${value.adopted ? ", which ran already" : ""}` };
}

async function serveOn(
  database: RunningCluster,
  env: Env,
  { dev, migrate, signal }: ServeOptions,
): Promise<Omit<ServedProduct, "setup">> {
  signal.throwIfAborted();
  await reportStep("migrations", async () => {
    const { length } = await migrateDatabase(database.url, { apply: migrate, signal });
    return { value: undefined, outcome: length ? `${length} applied` : "none needed" };
  });
  signal.throwIfAborted();
  await reportStep("content", async (note) => {
    const report = (line: string) => {
      signal.throwIfAborted();
      note(line);
    };
    const pages = await ensureSeed(database.url, env.DATA_DIR, report);
    return { value: undefined, outcome: pages === null ? "in the log already" : `${pages} pages written` };
  });
  signal.throwIfAborted();
  await reportStep("texts", async () => {
    const compiled = await ensureRenderings(database.url);
    return { value: undefined, outcome: compiled ? `${compiled} compiled anew` : "compiled already" };
  });
  signal.throwIfAborted();
  if (!dev) await reportStep("build", () => prepareBuild(signal));
  signal.throwIfAborted();
  return reportStep("server", async () => {
    const { startServer } = await import("../../server.ts");
    const value = await startServer({ port: env.PORT, hostname: env.HOST, databaseUrl: database.url, dev });
    return { value, outcome: dev ? "in development" : "ready" };
  });
}

async function prepareBuild(signal: AbortSignal): Promise<{ value: undefined; outcome: string }> {
  const { distDir, fresh } = await ensureBuild({ signal });
  // next.config.ts names the build folder by this.
  setEnvironment({ NEXT_DIST_DIR: distDir });
  return { value: undefined, outcome: fresh ? `made in ${distDir}` : "up to date" };
}
