import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { childEnvironment } from "#lib/env.ts";
import { type CommandResult, runCommand } from "./run-command.ts";

const folder = mkdtempSync(path.join(tmpdir(), "start-"));
afterAll(() => rmSync(folder, { recursive: true }));

const dataDir = path.join(folder, "data");

function start(settings: Record<string, string>): Promise<CommandResult> {
  const env = childEnvironment({ DATABASE_URL: "", PORT: "0", DATA_DIR: dataDir, ...settings });
  return runCommand(process.execPath, [path.join(import.meta.dirname, "start.ts")], { env });
}

test("a taken port is one sentence and exit code 1, before anything is begun", async () => {
  const holder = createServer().listen(0, "127.0.0.1");
  await once(holder, "listening");
  const address = holder.address();
  const port = typeof address === "object" ? String(address?.port) : "";
  const { code, output } = await start({ PORT: port });
  holder.close();
  expect(output.trim()).toMatch(new RegExp(`^Port ${port} is taken: .*\\.$`));
  expect(code).toBe(1);
  expect(existsSync(dataDir)).toBe(false);
});

test("a database that cannot be reached is one sentence and exit code 1", async () => {
  const { code, output } = await start({ DATABASE_URL: "postgresql://me@127.0.0.1:1/wiki" });
  expect(output).toMatch(/The database wiki at 127\.0\.0\.1:1 \(DATABASE_URL\) cannot be used: .*\.\n$/);
  expect(code).toBe(1);
});

test("settings that cannot be read are named, all at once", async () => {
  const { code, output } = await start({ PORT: "many", DATABASE_URL: "mysql://x" });
  expect(output.trim()).toMatch(/^These settings .*\n {2}PORT: .*\n {2}DATABASE_URL: .*$/);
  expect(code).toBe(1);
});
