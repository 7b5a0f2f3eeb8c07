import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { readPlaywrightReport, readVitestReport } from "./read-reports.ts";

const folder = mkdtempSync(path.join(tmpdir(), "read-reports-"));
const file = path.join(folder, "report.json");
afterAll(() => rmSync(folder, { recursive: true }));

test("a report that was not written counts nothing", () => {
  expect(readVitestReport(path.join(folder, "none.json"))).toEqual({ passed: 0, failed: 0 });
  expect(readPlaywrightReport(path.join(folder, "none.json"))).toEqual({ passed: 0, failed: 0 });
});

test("a browser test that passed only when repeated has failed", () => {
  writeFileSync(file, JSON.stringify({ stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 4 } }));
  expect(readPlaywrightReport(file)).toEqual({ passed: 7, failed: 3 });
});

test("Vitest's counts are taken as they are", () => {
  writeFileSync(file, JSON.stringify({ numTotalTests: 9, numPassedTests: 6, numFailedTests: 1, numPendingTests: 2 }));
  expect(readVitestReport(file)).toEqual({ passed: 6, failed: 1 });
});
