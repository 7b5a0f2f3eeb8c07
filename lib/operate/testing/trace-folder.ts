import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { isAlive } from "../cluster/is-alive.ts";

/**
 * A folder for what this run leaves of its failed browser tests; those of earlier runs go. Playwright empties its folder
 * when it starts, which a second run beside this one would not survive, so each run has its own.
 */
export function makeTraceFolder(parent: string): string {
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    if (!isAlive(Number(name))) rmSync(path.join(parent, name), { recursive: true, force: true });
  }
  return path.join(parent, String(process.pid));
}
