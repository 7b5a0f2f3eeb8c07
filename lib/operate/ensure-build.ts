import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { childEnvironment } from "#lib/env.ts";
import { hashFiles } from "./hash-files.ts";
import { OperatorError } from "./operator-error.ts";
import { runCommand } from "./run-command.ts";
import { withLock } from "./with-lock.ts";

export interface Build {
  /** Where Next finds it, relative to the project: the value of `NEXT_DIST_DIR`. */
  distDir: string;
  /** False when it was there already. */
  fresh: boolean;
}

const projectFolder = path.resolve(import.meta.dirname, "../..");
const KEPT = 3;
const inputs = ["{app,components,lib,public}/**", "*.config.ts", "tsconfig.json", "package.json", "package-lock.json"];
const exclude = ["**/*.test.ts", "**/*.test.tsx", "lib/operate/**", "{vitest,playwright,prisma}.config.ts"];

/**
 * The production build of the code as it is now. Every state of the code has a build folder of its own, so that a server
 * that runs keeps its files while a newer one is built, and copies of the product beside each other share a build.
 * Throws an `OperatorError` with what Next said when the code cannot be built.
 */
export async function ensureBuild({ signal }: { signal?: AbortSignal } = {}): Promise<Build> {
  // A build without a folder of its own empties .next, all but its cache.
  const builds = path.join(projectFolder, ".next/cache/builds");
  const name = hashFiles(projectFolder, inputs, exclude);
  const folder = path.join(builds, name);
  const distDir = path.relative(projectFolder, folder);
  mkdirSync(builds, { recursive: true });
  if (isComplete(folder)) return { distDir, fresh: false };
  const build = async () => {
    if (isComplete(folder)) return { distDir, fresh: false };
    await runNext(builds, distDir, signal);
    markComplete(folder);
    dropOldest(builds);
    return { distDir, fresh: true };
  };
  return withLock(`${folder}.lock`, build, signal);
}

const stamp = (folder: string) => path.join(folder, "complete");

function isComplete(folder: string): boolean {
  if (!existsSync(stamp(folder))) return false;
  utimesSync(stamp(folder), new Date(), new Date());
  return true;
}

function markComplete(folder: string): void {
  writeFileSync(stamp(folder), "");
}

async function runNext(builds: string, distDir: string, signal?: AbortSignal): Promise<void> {
  // Next writes the build's folder into the TypeScript configuration it is given, so it gets one of its own.
  writeFileSync(path.join(builds, "tsconfig.json"), '{ "extends": "../../../tsconfig.json", "include": [] }\n');
  const program = path.join(projectFolder, "node_modules/next/dist/bin/next");
  const env = childEnvironment({ NODE_ENV: "production", NEXT_DIST_DIR: distDir, NEXT_TELEMETRY_DISABLED: "1" });
  const { code, output } = await runCommand(process.execPath, [program, "build"], { cwd: projectFolder, env, signal });
  if (code !== 0) throw new OperatorError(`The product cannot be built:\n${output.trim()}`);
}

function dropOldest(builds: string): void {
  const complete = readdirSync(builds)
    .map((name) => path.join(builds, name))
    .filter((folder) => existsSync(stamp(folder)));
  const used = (folder: string) => statSync(stamp(folder)).mtimeMs;
  for (const folder of complete.sort((a, b) => used(b) - used(a)).slice(KEPT))
    rmSync(folder, { recursive: true, force: true });
}
