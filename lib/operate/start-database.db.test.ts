import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { clusterFiles } from "./cluster/cluster-files.ts";
import { findPostmaster } from "./cluster/find-postmaster.ts";
import type { RunningCluster } from "./cluster/run-cluster.ts";
import { stopPostmaster } from "./cluster/stop-postmaster.ts";
import { type DatabaseOptions, startDatabase } from "./start-database.ts";

let dataDir: string;
let folder: string;
const running: { stop(): Promise<void> }[] = [];

beforeAll(() => {
  dataDir = mkdtempSync(path.join(inject("testFolder"), "data-"));
  chmodSync(dataDir, 0o755);
  folder = path.join(dataDir, "postgres");
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((database) => database.stop()));
});

afterAll(async () => {
  await stopPostmaster(folder);
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(options: Partial<DatabaseOptions> = {}): Promise<RunningCluster> {
  const database = await startDatabase({ dataDir, durable: false, ...options });
  running.push(database);
  return database;
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(sql);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

/** Another process that holds the database until it is killed. */
async function startHolder(): Promise<() => Promise<void>> {
  const module = JSON.stringify(path.join(import.meta.dirname, "start-database.ts"));
  const source = `
    const { startDatabase } = await import(${module});
    await startDatabase({ dataDir: ${JSON.stringify(dataDir)}, durable: false });
    console.log("ready");
    setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ["--input-type=module", "--eval", source], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(holder.stdout, "data");
  return async () => {
    holder.kill("SIGKILL");
    await once(holder, "exit");
  };
}

test("the embedded database speaks UTF-8, sorts alike everywhere, keeps what it acknowledged, and ends with its last user", async () => {
  const database = await start({ durable: true });
  expect(database.adopted).toBe(false);
  expect(await ask(database.url, "SHOW server_encoding")).toBe("UTF8");
  expect(
    await ask(
      database.url,
      "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = current_database()",
    ),
  ).toBe("b C.UTF-8");
  expect(await ask(database.url, "SHOW fsync")).toBe("on");
  expect(await ask(database.url, "SHOW synchronous_commit")).toBe("on");
  expect(await ask(database.url, "SHOW unix_socket_directories")).toBe("");
  expect(await ask(database.url, "SHOW listen_addresses")).toBe("127.0.0.1");
  expect(await ask(database.url, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user")).toBe(false);
  expect(statSync(clusterFiles(folder).password).mode & 0o777).toBe(0o600);
  await database.stop();
  expect(findPostmaster(folder)).toBe(null);
  expect(readFileSync(clusterFiles(folder).log, "utf8")).toContain("database system is shut down");
});

test("a second start finds the data and the port of the first", async () => {
  const first = await start();
  await ask(first.url, "CREATE TABLE kept AS SELECT 42 AS n");
  await first.stop();
  const second = await start();
  expect(second.url).toBe(first.url);
  expect(await ask(second.url, "SELECT n FROM kept")).toBe(42);
  await second.stop();
});

test("the server that a killed program left behind is adopted, and stopped in the end", async () => {
  const kill = await startHolder();
  await kill();
  const orphan = findPostmaster(folder);
  expect(orphan?.status).toBe("ready");
  const database = await start();
  expect(database.adopted).toBe(true);
  expect(findPostmaster(folder)?.pid).toBe(orphan?.pid);
  await database.stop();
  expect(findPostmaster(folder)).toBe(null);
});

test("a program that stops leaves the server to the others who use it", async () => {
  const kill = await startHolder();
  const database = await start();
  await database.stop();
  expect(findPostmaster(folder)?.status).toBe("ready");
  await kill();
});

test("two programs that start at once on an empty folder share one server", async () => {
  const empty = path.join(dataDir, "empty");
  const [one, other] = await Promise.all([start({ dataDir: empty }), start({ dataDir: empty })]);
  expect(one.url).toBe(other.url);
  await Promise.all([one.stop(), other.stop()]);
  expect(findPostmaster(path.join(empty, "postgres"))).toBe(null);
  expect(readdirSync(empty)).toEqual(["postgres"]);
});

test("a server that dies is started again on the same port, and stopped even when its program stops meanwhile", async () => {
  const database = await start();
  const pid = findPostmaster(folder)?.pid ?? 0;
  process.kill(pid, "SIGKILL");
  await expect.poll(() => findPostmaster(folder)?.pid ?? pid, { timeout: 10_000 }).not.toBe(pid);
  await database.stop();
  expect(findPostmaster(folder)).toBe(null);
  const again = await start();
  expect(again.url).toBe(database.url);
  await again.stop();
});

test("a file that names a process which is no server does not keep the database from starting", async () => {
  const first = await start();
  const { postmaster, data } = clusterFiles(folder);
  const content = readFileSync(postmaster, "utf8");
  await first.stop();
  const { uid, gid } = statSync(data);
  const stranger = spawn("sleep", ["60"], { uid, gid });
  writeFileSync(postmaster, content.replace(/^\d+/, String(stranger.pid)));
  const second = await start();
  expect(second.adopted).toBe(false);
  await second.stop();
  stranger.kill();
});

test.runIf(process.getuid?.() === 0)("as root it runs below a folder that only root may enter", async () => {
  chmodSync(dataDir, 0o700);
  const database = await start();
  expect(await ask(database.url, "SELECT 1 AS one")).toBe(1);
  const status = readFileSync(`/proc/${findPostmaster(folder)?.pid}/status`, "utf8");
  expect(status).not.toMatch(/^Uid:\s+0\s/m);
  await database.stop();
});

test("a database that cannot be reached gives one sentence without the password", async () => {
  const given = start({ databaseUrl: "postgresql://me:secret@127.0.0.1:1/wiki" });
  await expect(given).rejects.toThrow(
    /^The database wiki at 127\.0\.0\.1:1 \(DATABASE_URL\) cannot be used: .*ECONNREFUSED.*\.$/,
  );
});

test("a database of the operator's own is left running by stop", async () => {
  const own = await start();
  const given = await start({ databaseUrl: own.url });
  await given.stop();
  await sleep(50);
  expect(findPostmaster(folder)?.status).toBe("ready");
  await own.stop();
});
