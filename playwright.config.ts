import { defineConfig } from "@playwright/test";
import { findBrowser } from "./lib/operate/find-browser.ts";
import { makeTestFolder } from "./lib/operate/testing/test-folders.ts";

// This file is read again by every worker; the first reading names the folder.
process.env.STRATA_TEST_FOLDER ??= makeTestFolder();

const rootOptions = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/** The tests talk to the real thing: a product of its own, with its own database, on a free port. */
export default defineConfig({
  testDir: "e2e",
  workers: 2,
  // A page looked at by axe in two schemes and three widths takes half a minute on a busy machine.
  timeout: 90_000,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: process.env.STRATA_TEST_REPORT ?? "test-results/report.json" }]],
  globalSetup: "./lib/operate/testing/sweep-folders.ts",
  webServer: {
    command: `"${process.execPath}" lib/operate/start.ts`,
    // The tests say which network they come from: how often one may do something is counted by network.
    env: {
      PORT: "0",
      HOST: "127.0.0.1",
      DATA_DIR: process.env.STRATA_TEST_FOLDER,
      DATABASE_URL: "",
      TRUSTED_PROXIES: "1",
    },
    wait: { stdout: /Strata is at (?<STRATA_URL>http\S+)/ },
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "pipe",
    timeout: 300_000,
  },
  use: {
    baseURL: process.env.STRATA_URL,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: findBrowser() ?? undefined,
      args: [
        ...rootOptions,
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [{ name: "chromium" }],
});
