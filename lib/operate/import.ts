import { createReadStream, existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { importLog, type LineFault } from "#lib/backup/import-log.ts";
import { splitLines } from "#lib/backup/split-lines.ts";
import { connectDatabase } from "#lib/db/client.ts";
import { readEnv } from "#lib/env.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { migrateDatabase } from "./migrate-database.ts";
import { OperatorError } from "./operator-error.ts";
import { reportStep } from "./report-step.ts";
import { runProgram } from "./run-program.ts";
import { startDatabase } from "./start-database.ts";

const USAGE = `npm run import -- FILE [--into FOLDER|postgresql://…]
  Restores FILE, which /api/v1/export.ndjson wrote, into a database that holds nothing; - is standard input.
  Without --into it is the database of DATABASE_URL, or the embedded one in DATA_DIR. A folder is made.`;

// npm run import: restores an export, all of it or nothing. The first content is not loaded before.
await runProgram(async () => {
  const { file, into } = readArguments();
  const database = await startDatabase(into);
  const db = connectDatabase(database.url);
  try {
    await reportStep("migrations", async () => {
      const { length } = await migrateDatabase(database.url);
      return { value: undefined, outcome: length ? `${length} applied` : "none needed" };
    });
    await reportStep("import", async (note) => {
      const outcome = await importLog(db, splitLines(open(file)), note);
      if ("inhabited" in outcome) throw refuse(outcome.inhabited);
      if ("faults" in outcome) throw explain(file, outcome.faults);
      const { revisions, threads } = outcome.counts;
      return { value: undefined, outcome: `${revisions} revisions, ${threads} talk threads` };
    });
    console.log("Accounts have no password yet: npm run account -- password NAME gives one.");
    return 0;
  } finally {
    await stopCompiler();
    await db.$disconnect();
    await database.stop();
  }
});

function readArguments() {
  const { values, positionals } = parse();
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new OperatorError(USAGE);
  if (file !== "-" && !existsSync(file)) throw new OperatorError(`There is no file ${file}.`);
  const { DATABASE_URL, DATA_DIR } = readEnv();
  const { into } = values;
  if (into === undefined) return { file, into: { databaseUrl: DATABASE_URL, dataDir: DATA_DIR } };
  return { file, into: /^postgres(?:ql)?:/.test(into) ? { databaseUrl: into, dataDir: DATA_DIR } : { dataDir: into } };
}

function parse() {
  try {
    return parseArgs({ allowPositionals: true, options: { into: { type: "string" } } });
  } catch (cause) {
    throw new OperatorError(`${cause instanceof Error ? cause.message : cause}\n\n${USAGE}`, { cause });
  }
}

function open(file: string): AsyncIterable<Uint8Array> {
  return file === "-" ? process.stdin : createReadStream(file);
}

function refuse(inhabited: string): OperatorError {
  const what = `The database holds ${inhabited} already, and an export is restored into an empty one only.`;
  return new OperatorError(`${what} Name a new folder with --into, and start with DATA_DIR set to it.`);
}

function explain(file: string, faults: readonly LineFault[]): OperatorError {
  const lines = faults.map(({ line, detail }) => `  Line ${line}: ${detail}.`);
  const name = file === "-" ? "Standard input" : file;
  return new OperatorError([`${name} was not imported, and nothing was written:`, ...lines].join("\n"));
}
