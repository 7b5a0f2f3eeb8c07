import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { OperatorError } from "../operator-error.ts";
import { runCommand } from "../run-command.ts";

/** What Biome reports as an error: the rule, the file within the tree, the line from 1. */
export type LintError = { rule: string; file: string; line: number };

type Report = {
  diagnostics: { code?: { value: string }; severity: string; location: Location }[];
};
type Location = { path: string; range?: { start: { line: number } } };

const BIOME = path.resolve("node_modules/@biomejs/biome/bin/biome");
const RULES = [
  "package.json",
  "lib/operate/walls/refuse-computed-imports.grit",
  "lib/operate/walls/refuse-import-types.grit",
];

/**
 * The errors Biome finds in files that lie, with nothing else, in a tree of their own under the given configuration. The
 * tree is temporary and gone afterwards; the working tree is not touched.
 */
export async function lintFiles(
  files: Readonly<Record<string, readonly string[]>>,
  configuration: string,
  signal?: AbortSignal,
): Promise<LintError[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "strata-walls-"));
  try {
    for (const rule of RULES) cpSync(rule, path.join(folder, rule));
    writeFileSync(path.join(folder, "biome.json"), configuration);
    for (const [file, lines] of Object.entries(files)) plantFile(path.join(folder, file), lines);
    return await runBiome(folder, signal);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function plantFile(file: string, lines: readonly string[]): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${lines.join("\n")}\n`);
}

async function runBiome(folder: string, signal?: AbortSignal): Promise<LintError[]> {
  const file = path.join(folder, "report.rdjson");
  const options = ["--max-diagnostics=none", "--reporter=rdjson", `--reporter-file=${file}`];
  const { output } = await runCommand(process.execPath, [BIOME, "lint", ...options, "."], { cwd: folder, signal });
  if (!existsSync(file)) throw new OperatorError(`Biome could not check the planted files:\n${output}`);
  const { diagnostics }: Report = JSON.parse(readFileSync(file, "utf8"));
  return diagnostics
    .filter(({ severity }) => severity === "ERROR")
    .map(({ code, location }) => ({
      rule: code?.value ?? "",
      file: location.path,
      line: location.range?.start.line ?? 0,
    }));
}
