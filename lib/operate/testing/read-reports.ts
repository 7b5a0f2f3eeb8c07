import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Tally } from "./tally.ts";

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** The counts of Vitest's JSON report; none when it wrote no report. */
export function readVitestReport(file: string): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests } = vitestReport.parse(JSON.parse(readFileSync(file, "utf8")));
  return { passed: numPassedTests, failed: numFailedTests };
}

/** The counts of Playwright's JSON report; none when it wrote no report. A test that passed only when repeated has failed. */
export function readPlaywrightReport(file: string): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const { expected, unexpected, flaky } = playwrightReport.parse(JSON.parse(readFileSync(file, "utf8"))).stats;
  return { passed: expected, failed: unexpected + flaky };
}
