import { globSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isAlive } from "../cluster/is-alive.ts";
import { stopPostmaster } from "../cluster/stop-postmaster.ts";

const PREFIX = "strata-test-";

/** A folder of this process, to be used as the `DATA_DIR` of a test run. */
export function makeTestFolder(): string {
  const folder = path.join(tmpdir(), `${PREFIX}${process.pid}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Stops the databases that were left running below a test folder and removes the folder. */
export async function removeTestFolder(folder: string): Promise<void> {
  const running = globSync("**/data/postmaster.pid", { cwd: folder });
  await Promise.all(running.map((file) => stopPostmaster(path.join(folder, file, "../.."))));
  rmSync(folder, { recursive: true, force: true });
}

/** Removes what test runs that were killed have left behind. */
export async function sweepTestFolders(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX) || isAlive(Number(name.slice(PREFIX.length)))) continue;
    await removeTestFolder(path.join(tmpdir(), name));
  }
}
