import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readExport } from "#lib/backup/testing/read-export.ts";
import { connectDatabase } from "#lib/db/client.ts";
import { createEmptyDatabase, createTestDatabase } from "#lib/db/test-database.ts";
import { childEnvironment } from "#lib/env.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { ensureSeed } from "./ensure-seed.ts";
import { type CommandResult, runCommand } from "./run-command.ts";

// Each import migrates a database from nothing.
const SLOW = { timeout: 120_000 };
const folder = mkdtempSync(path.join(tmpdir(), "import-"));
const file = path.join(folder, "backup.ndjson");
let written: string;

beforeAll(async () => {
  const { db, drop } = await createTestDatabase();
  await writeSmallWorld(db);
  written = await readExport(db);
  writeFileSync(file, written);
  await drop();
});
afterAll(async () => {
  await stopCompiler();
  rmSync(folder, { recursive: true });
});

function runImport(...args: string[]): Promise<CommandResult> {
  const env = childEnvironment({ DATABASE_URL: "", DATA_DIR: path.join(folder, "never") });
  return runCommand(process.execPath, [path.join(import.meta.dirname, "import.ts"), ...args], { env });
}

test(
  "a database without tables becomes the wiki that was exported, and is not seeded when it is started",
  SLOW,
  async () => {
    const { url, drop } = await createEmptyDatabase();
    const { code, output } = await runImport(file, "--into", url);
    expect(output).toMatch(/import +5 revisions/);
    expect(code).toBe(0);
    const db = connectDatabase(url);
    expect(await readExport(db)).toBe(written);
    expect(await ensureSeed(url, folder, () => undefined)).toBeNull();
    const again = await runImport(file, "--into", url);
    expect(again).toEqual({ code: 1, output: expect.stringMatching(/holds 5 revisions and 1 accounts already/) });
    await db.$disconnect();
    await drop();
  },
);

test("a file that was damaged is named with each line and its fault, and exit code 1", SLOW, async () => {
  const damaged = path.join(folder, "damaged.ndjson");
  writeFileSync(damaged, written.replace('"title":"Amazon S3"', '"title":"Amazon S4"').replace(/\n.*\n$/, "\n"));
  const { url, drop } = await createEmptyDatabase();
  const { code, output } = await runImport(damaged, "--into", url);
  expect(output).toMatch(
    /nothing was written:\n {2}Line 7: its content does not fit its hash\.\n {2}Line 8: the file was cut off/,
  );
  expect(code).toBe(1);
  await drop();
});

test("a file that is not there, and none at all, are one sentence each", async () => {
  expect(await runImport("gone.ndjson")).toEqual({ code: 1, output: "\nThere is no file gone.ndjson.\n" });
  expect(await runImport()).toMatchObject({ code: 1, output: expect.stringMatching(/npm run import -- FILE/) });
});
