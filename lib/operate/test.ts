import { listenForStop } from "./listen-for-stop.ts";
import { reportStep } from "./report-step.ts";
import { runProgram } from "./run-program.ts";
import { sumTallies } from "./testing/tally.ts";
import { makeTestFolder, removeTestFolder, sweepTestFolders } from "./testing/test-folders.ts";
import { chooseSteps, type TestStep, type Verdict } from "./testing/test-steps.ts";

// npm test: every check there is, all of them also when one fails; `npm test -- types lint` makes it these. The last
// line counts them.
await runProgram(async () => {
  const steps = chooseSteps(process.argv.slice(2));
  const signal = listenForStop();
  const folder = makeTestFolder();
  const verdicts = new Map<string, Verdict>();
  try {
    for (const step of steps) verdicts.set(step.name, await judge(step, verdicts, folder, signal));
  } finally {
    await removeTestFolder(folder);
    await sweepTestFolders();
  }
  const { passed, failed } = sumTallies([...verdicts.values()]);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

async function judge(
  step: TestStep,
  before: Map<string, Verdict>,
  folder: string,
  signal: AbortSignal,
): Promise<Verdict> {
  signal.throwIfAborted();
  const verdict = await reportStep(step.name, async () => {
    const value = await runStep(step, before, folder, signal);
    return {
      value,
      outcome: value.failed ? `${value.passed} passed, ${value.failed} FAILED` : `${value.passed} passed`,
    };
  });
  if (verdict.failed) console.log(`\n${verdict.output.trim().replaceAll(/^/gm, "    ")}\n`);
  return verdict;
}

async function runStep(
  { needs, run }: TestStep,
  before: Map<string, Verdict>,
  folder: string,
  signal: AbortSignal,
): Promise<Verdict> {
  if (needs && before.get(needs)?.failed) return { passed: 0, failed: 1, output: `Not run: ${needs} failed.` };
  try {
    return await run(folder, signal);
  } catch (failure) {
    if (signal.aborted) throw failure;
    return {
      passed: 0,
      failed: 1,
      output: failure instanceof Error ? (failure.stack ?? failure.message) : String(failure),
    };
  }
}
