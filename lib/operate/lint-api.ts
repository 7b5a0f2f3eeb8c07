import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describeApi } from "#lib/api/openapi/describe-api.ts";
import { OPERATIONS } from "#lib/api/operations.ts";
import { childEnvironment } from "#lib/env.ts";
import { listenForStop } from "./listen-for-stop.ts";
import { runCommand } from "./run-command.ts";
import { runProgram } from "./run-program.ts";

const project = path.resolve(import.meta.dirname, "../..");

const installed = (program: string): string => path.join(project, "node_modules", program);

/** The readers of the description, each with its own rules beside the project's other settings. */
const READERS = [
  [installed("@redocly/cli/bin/cli.js"), "lint", "--config", path.join(project, "redocly.yaml")],
  [
    installed("@stoplight/spectral-cli/dist/index.js"),
    "lint",
    "--ruleset",
    path.join(project, ".spectral.yaml"),
    "--fail-severity=hint",
  ],
];

/** They read a file and call nobody. */
const SILENT = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

// node lib/operate/lint-api.ts: whether the description of the API is one that others read without a complaint. With a
// file it reads that one.
await runProgram(async () => {
  const signal = listenForStop();
  const folder = mkdtempSync(path.join(tmpdir(), "strata-openapi-"));
  try {
    const file = process.argv[2] ?? path.join(folder, "openapi.json");
    if (!process.argv[2]) writeFileSync(file, JSON.stringify(describeApi(OPERATIONS)));
    const options = { cwd: project, env: childEnvironment(SILENT), signal };
    const read = READERS.map((args) => runCommand(process.execPath, [...args, path.resolve(file)], options));
    const verdicts = await Promise.all(read);
    for (const { output } of verdicts) console.log(output.trim());
    return verdicts.some(({ code }) => code !== 0) ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
});
