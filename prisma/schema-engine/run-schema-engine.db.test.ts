import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createEmptyDatabase } from "#lib/db/test-database.ts";
import { childEnvironment } from "#lib/env.ts";
import { type CommandResult, runCommand } from "#lib/operate/run-command.ts";
import { withDatabase } from "./database-url.ts";

const engine = path.join(import.meta.dirname, "run-schema-engine.ts");
const prismaProgram = path.resolve("node_modules/prisma/build/index.js");

let project: string;
let server: { url: string; drop(): Promise<void> };
let name: string;
let url: string;

beforeAll(async () => {
  server = await createEmptyDatabase();
  name = `${new URL(server.url).pathname.slice(1)}_migrated`;
  url = withDatabase(server.url, name);
  project = mkdtempSync(path.join(inject("testFolder"), "project-"));
  write(
    "prisma.config.mjs",
    'export default { schema: "schema.prisma", migrations: { path: "migrations" }, datasource: { url: process.env.DATABASE_URL } };',
  );
  write(
    "schema.prisma",
    'datasource db {\n  provider = "postgresql"\n}\n\nmodel Page {\n  id    Int    @id\n  title String\n}\n',
  );
  write("migrations/migration_lock.toml", 'provider = "postgresql"\n');
});

afterAll(async () => {
  rmSync(project, { recursive: true, force: true });
  await ask(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`, server.url);
  await server.drop();
});

function write(name: string, text: string): void {
  const file = path.join(project, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function prisma(...args: string[]): Promise<CommandResult> {
  const env = childEnvironment({
    DATABASE_URL: url,
    PRISMA_SCHEMA_ENGINE_BINARY: engine,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  });
  return runCommand(process.execPath, [prismaProgram, ...args], { cwd: project, env });
}

async function ask(sql: string, connectionString = url): Promise<unknown[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: "array" });
    return rows.flat();
  } finally {
    await client.end();
  }
}

const FIRST = `CREATE TABLE "Page" (id integer CONSTRAINT "Page_pkey" PRIMARY KEY);
-- A semicolon; in a comment, in a string and in a body must not split the script.
CREATE FUNCTION greet() RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN 'a;b'; END $$;
INSERT INTO "Page" VALUES (1);
`;

test("deploy makes the database that is missing and applies a migration as PostgreSQL reads it, functions included", async () => {
  write("migrations/1_first/migration.sql", FIRST);
  const { code, output } = await prisma("migrate", "deploy");
  expect(output).toContain(`PostgreSQL database ${name} created`);
  expect(output).toContain("All migrations have been successfully applied");
  expect(code).toBe(0);
  expect(await ask("SELECT greet()")).toEqual(["a;b"]);
});

test("a broken migration is undone whole and reported with PostgreSQL's words and the line", async () => {
  write("migrations/2_broken/migration.sql", 'ALTER TABLE "Page" ADD COLUMN title text;\nCREATE TABEL nonsense ();\n');
  const { code, output } = await prisma("migrate", "deploy");
  expect(code).toBe(1);
  expect(output).toContain('syntax error at or near "TABEL" (line 2)');
  expect(output).toContain("2_broken");
  expect(await ask("SELECT count(*)::int FROM information_schema.columns WHERE table_name = 'Page'")).toEqual([1]);
});

test("status names the migration that failed, and nothing more once it is resolved", async () => {
  expect((await prisma("migrate", "status")).output).toMatch(/have failed:\s+2_broken/);
  expect((await prisma("migrate", "resolve", "--rolled-back", "2_broken")).code).toBe(0);
  rmSync(path.join(project, "migrations/2_broken"), { recursive: true });
  expect(await ask("SELECT migration_name FROM _prisma_migrations WHERE rolled_back_at IS NULL")).toEqual(["1_first"]);
});

test("the shadow database is another one: a difference is found with the data untouched and nothing left behind", async () => {
  const ends = ["--from-migrations", "migrations", "--to-schema", "schema.prisma"];
  const { code, output } = await prisma("migrate", "diff", ...ends, "--script", "--exit-code");
  expect(output).toContain('ALTER TABLE "Page" ADD COLUMN     "title" TEXT NOT NULL');
  expect(code).toBe(2);
  expect(await ask('SELECT id FROM "Page"')).toEqual([1]);
  expect(await ask("SELECT datname FROM pg_database WHERE datname LIKE 'prisma_migrate_shadow%'")).toEqual([]);
});

test("dev writes the missing migration, and reset starts over from all of them", async () => {
  await ask('DELETE FROM "Page"');
  const dev = await prisma("migrate", "dev", "--name", "title");
  expect(dev.output).toContain("in sync with your schema");
  expect(readdirSync(path.join(project, "migrations"))).toContainEqual(expect.stringMatching(/_title$/));
  const reset = await prisma("migrate", "reset", "--force");
  expect(reset.output).toContain("_title");
  expect(await ask("SELECT migration_name FROM _prisma_migrations ORDER BY started_at")).toHaveLength(2);
});
