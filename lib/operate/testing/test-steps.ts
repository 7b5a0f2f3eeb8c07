import { globSync } from "node:fs";
import path from "node:path";
import { childEnvironment } from "#lib/env.ts";
import { ensureBrowser } from "../ensure-browser.ts";
import { ensureBuild } from "../ensure-build.ts";
import { OperatorError } from "../operator-error.ts";
import { runCommand } from "../run-command.ts";
import { readPlaywrightReport, readVitestReport } from "./read-reports.ts";
import { judgeReport, type Tally } from "./tally.ts";
import { makeTraceFolder } from "./trace-folder.ts";

export interface Verdict extends Tally {
  /** What the step printed, to be shown when it failed. */
  output: string;
}

export interface TestStep {
  name: string;
  /** The step without which this one says nothing. */
  needs?: string;
  run(folder: string, signal: AbortSignal): Promise<Verdict>;
}

const projectFolder = path.resolve(import.meta.dirname, "../../..");
const program = (name: string) => path.join(projectFolder, "node_modules", name);

/** Everything that is checked, in its order: what fails quickly and explains the rest stands first. */
export const testSteps: TestStep[] = [
  { name: "client", run: (_, signal) => check([program("prisma/build/index.js"), "generate"], signal) },
  { name: "types", run: (_, signal) => checkTypes(signal) },
  { name: "lint", run: (_, signal) => check([program("@biomejs/biome/bin/biome"), "ci", "--colors=off"], signal) },
  { name: "walls", run: (_, signal) => check(["lib/operate/prove-walls.ts"], signal) },
  { name: "api", run: (_, signal) => check(["lib/operate/lint-api.ts"], signal) },
  { name: "tests", run: runVitest },
  { name: "build", run: (_, signal) => checkBuild(signal) },
  { name: "browser", needs: "build", run: runPlaywright },
];

/** The steps of these names, or all that have something to do. Throws an `OperatorError` for a name that is none. */
export function chooseSteps(names: string[]): TestStep[] {
  const known = testSteps.map(({ name }) => name);
  const stranger = names.find((name) => !known.includes(name));
  if (stranger) throw new OperatorError(`There is no step ${stranger}. The steps are ${known.join(", ")}.`);
  if (names.length > 0) return testSteps.filter(({ name }) => names.includes(name));
  return testSteps.filter(({ name }) => name !== "browser" || hasSpecs());
}

const hasSpecs = (): boolean => globSync("e2e/**/*.spec.ts", { cwd: projectFolder }).length > 0;

async function check(args: string[], signal: AbortSignal, env: Record<string, string> = {}): Promise<Verdict> {
  const options = { cwd: projectFolder, env: childEnvironment(env), signal };
  const { code, output } = await runCommand(process.execPath, args, options);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

// Next knows the types of the routes, and writes them down when it is asked to.
async function checkTypes(signal: AbortSignal): Promise<Verdict> {
  const routes = await check([program("next/dist/bin/next"), "typegen"], signal, { NEXT_TELEMETRY_DISABLED: "1" });
  return routes.failed ? routes : check([program("typescript/bin/tsc"), "--noEmit", "--incremental", "false"], signal);
}

async function runVitest(folder: string, signal: AbortSignal): Promise<Verdict> {
  const report = path.join(folder, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { failed, output } = await check([program("vitest/vitest.mjs"), "run", ...reporters], signal);
  return { ...judgeReport(readVitestReport(report), failed), output };
}

async function checkBuild(signal: AbortSignal): Promise<Verdict> {
  try {
    await ensureBuild({ signal });
    return { passed: 1, failed: 0, output: "" };
  } catch (failure) {
    if (!(failure instanceof OperatorError)) throw failure;
    return { passed: 0, failed: 1, output: failure.message };
  }
}

async function runPlaywright(folder: string, signal: AbortSignal): Promise<Verdict> {
  await ensureBrowser(signal);
  const report = path.join(folder, "playwright.json");
  const traces = makeTraceFolder(path.join(projectFolder, "test-results"));
  const args = [program("@playwright/test/cli.js"), "test", `--output=${traces}`];
  const { failed, output } = await check(args, signal, { STRATA_TEST_REPORT: report });
  return { ...judgeReport(readPlaywrightReport(report), failed), output };
}
