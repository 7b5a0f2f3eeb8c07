import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const systemBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The Chromium that tests are run with: the one that belongs to Playwright, else the system's, else null. */
export function findBrowser(): string | null {
  return [chromium.executablePath(), ...systemBrowsers].find((file) => existsSync(file)) ?? null;
}
