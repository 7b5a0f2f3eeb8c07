import path from "node:path";
import { childEnvironment } from "#lib/env.ts";
import { OperatorError } from "./operator-error.ts";
import { type AppliedMigration, readApplied, readMigrations } from "./read-migrations.ts";
import { runCommand } from "./run-command.ts";

export interface MigrationOptions {
  /** False refuses a database that lacks a migration instead of migrating it. */
  apply?: boolean;
  signal?: AbortSignal;
}

const projectFolder = path.resolve(import.meta.dirname, "../..");

/**
 * Brings a database to the state that the code expects, with `prisma migrate deploy`, and returns the names of the
 * migrations this took; a database that is there already costs one query. Throws an `OperatorError` when it has
 * migrations that the code has not, one that failed, or one that was changed after it had been applied.
 */
export async function migrateDatabase(url: string, { apply = true, signal }: MigrationOptions = {}): Promise<string[]> {
  const migrations = readMigrations(path.join(projectFolder, "prisma/migrations"));
  const applied = await readApplied(url);
  refuseStrangers(migrations, applied);
  const missing = [...migrations.keys()].filter((name) => !applied.some((migration) => migration.name === name));
  if (missing.length === 0) return [];
  if (!apply) {
    throw new OperatorError(
      `The database lacks ${count(missing)}, and --no-migrate forbids applying: ${missing.join(", ")}. Start without it, or run npx prisma migrate deploy.`,
    );
  }
  await deploy(url, signal);
  return missing;
}

function refuseStrangers(migrations: Map<string, string>, applied: AppliedMigration[]): void {
  for (const { name, checksum, failure } of applied) {
    if (failure !== null) throw new OperatorError(describeFailed(name, failure));
    const expected = migrations.get(name);
    if (!expected) {
      throw new OperatorError(
        `The database has the migration ${name}, which this code does not have: it was used by a newer Strata. Update the code, or use another database.`,
      );
    }
    if (expected !== checksum) {
      throw new OperatorError(
        `The migration ${name} was changed after it had been applied to this database: restore prisma/migrations/${name}, and put the change into a migration of its own.`,
      );
    }
  }
}

async function deploy(url: string, signal?: AbortSignal): Promise<void> {
  const program = path.join(projectFolder, "node_modules/prisma/build/index.js");
  const env = childEnvironment({ DATABASE_URL: url, PRISMA_HIDE_UPDATE_MESSAGE: "1" });
  const { code, output } = await runCommand(process.execPath, [program, "migrate", "deploy"], {
    cwd: projectFolder,
    env,
    signal,
  });
  if (code === 0) return;
  const failed = (await readApplied(url)).find(({ failure }) => failure !== null);
  throw new OperatorError(
    failed ? describeFailed(failed.name, failed.failure ?? "") : `The migrations failed:\n${output}`,
  );
}

function describeFailed(name: string, failure: string): string {
  const reason = failure.split("\n").find((line) => line.includes("ERROR")) ?? failure.split("\n")[1] ?? failure;
  const sentence = reason.replace(/^Error querying the database: (ERROR: )?/, "").trim() || "it was interrupted";
  return `The migration ${name} failed on this database: ${sentence}. Put the cause right, then run npx prisma migrate resolve --rolled-back ${name} and start again.`;
}

function count(names: string[]): string {
  return names.length === 1 ? "a migration" : `${names.length} migrations`;
}
