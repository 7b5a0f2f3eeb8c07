import { globSync } from "node:fs";
import path from "node:path";
import type { Database } from "./client.ts";

/** The migrations of the code that this database has not been through to their end. */
export async function findMissingMigrations(db: Database): Promise<string[]> {
  const [known] = await db.$queryRaw<
    { table: string | null }[]
  >`SELECT to_regclass('_prisma_migrations')::text AS table`;
  const applied = known?.table
    ? await db.$queryRaw<{ name: string }[]>`
        SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
    : [];
  return readNames().filter((name) => !applied.some((migration) => migration.name === name));
}

const readNames = (): string[] =>
  globSync("*/migration.sql", { cwd: path.join(process.cwd(), "prisma/migrations") })
    .map((file) => path.dirname(file))
    .sort();
