import { existsSync } from "node:fs";
import path from "node:path";
import { childEnvironment } from "#lib/env.ts";
import { findBrowser } from "./find-browser.ts";
import { OperatorError } from "./operator-error.ts";
import { runCommand } from "./run-command.ts";

const playwright = path.resolve(import.meta.dirname, "../../node_modules/@playwright/test/cli.js");

/** The file of a Chromium, installed when there is none: by Playwright, or by apt where that cannot be and we may. */
export async function ensureBrowser(signal?: AbortSignal): Promise<string> {
  const present = findBrowser();
  if (present) return present;
  const env = childEnvironment({ DEBIAN_FRONTEND: "noninteractive" });
  const attempts = [[process.execPath, playwright, "install", "--with-deps", "chromium"]];
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    attempts.push(["apt-get", "update"], ["apt-get", "install", "--yes", "--no-install-recommends", "chromium"]);
  }
  for (const [file = "", ...args] of attempts) {
    await runCommand(file, args, { env, signal });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new OperatorError(
    "There is no Chromium for the browser tests, and none could be installed: install chromium, or run npx playwright install chromium.",
  );
}
