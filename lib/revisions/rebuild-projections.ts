import type { Connection, Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { compileMarkup } from "#lib/markup/compile-markup.ts";
import { COMPILER_VERSION } from "#lib/markup/compiler-version.ts";
import { keepRendering } from "./keep-rendering.ts";
import { nameGonePages } from "./name-gone-pages.ts";
import { type LoggedRevision, readLog, replayRevision } from "./replay-revision.ts";

/** What of each projection is compared: everything that is derived. */
const PROJECTIONS = {
  pages: "id, kind, slug, current, deleted, merged_into",
  slugs: "kind, slug, page_id, since",
  nodes: "page_id, kind, slug, title, definition, parent_id, position, notation, status, labels, first, last",
  placements: "offering_id, claim_id, component_id, role, rank, confidence, since, until, world, first, last",
  links: "page_id, kind, name, first, last",
  search_documents: "page_id, kind, title, labels, text",
  linked_hosts: "host, first",
} as const;

export type Difference = { projection: string; missing: number; surplus: number; examples: string[] };

/**
 * Derives every projection anew from the log, in one transaction that nobody sees until it is done, and reports where the
 * rows that stood there differed: `missing` were absent, `surplus` should not have been. Renderings are made where absent.
 * What is suppressed was never said.
 */
export async function rebuildProjections(db: Database): Promise<{ revisions: number; differences: Difference[] }> {
  await compileMissingRenderings(db);
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT FROM log_head FOR UPDATE`;
      await setAside(tx);
      const revisions = await deriveProjections(tx);
      return { revisions, differences: await compare(tx) };
    },
    { timeout: 3_600_000, maxWait: 60_000 },
  );
}

/** Derives every projection from the log into tables that hold nothing yet; returns the number of the last revision. */
export async function deriveProjections(tx: Connection): Promise<number> {
  const revisions = await replay(tx);
  await nameGonePages(tx, null);
  return revisions;
}

/** Compiles each text of pages and posts that has no rendering by the compiler of today. */
export async function compileMissingRenderings(db: Connection): Promise<number> {
  const rows = await db.$queryRaw<{ body: string }[]>`
    SELECT DISTINCT ON (t.body_hash) t.body
    FROM (SELECT body_hash, body FROM revisions UNION ALL SELECT body_hash, body FROM posts) AS t
    WHERE NOT EXISTS (SELECT FROM renderings k WHERE k.body_hash = t.body_hash AND k.version = ${COMPILER_VERSION})`;
  for (const { body } of rows) {
    const made = await compileMarkup(body);
    if (made.ok) await keepRendering(db, body, made.compiled);
  }
  return rows.length;
}

async function setAside(tx: Connection): Promise<void> {
  for (const name of Object.keys(PROJECTIONS)) {
    await tx.$executeRawUnsafe(`CREATE TEMP TABLE old_${name} ON COMMIT DROP AS TABLE ${name}`);
    if (name !== "pages") await tx.$executeRawUnsafe(`TRUNCATE ${name}`);
  }
  await tx.$executeRaw`UPDATE pages SET current = NULL, deleted = false, merged_into = NULL`;
}

async function replay(tx: Connection): Promise<number> {
  let last = 0;
  for (;;) {
    const rows = await readLog(tx, Prisma.sql`r.number > ${last}`);
    for (const row of rows) {
      await pointPage(tx, row);
      await replayRevision(tx, row);
    }
    if (rows.length === 0) return last;
    last = rows.at(-1)?.number ?? last;
  }
}

const pointPage = (tx: Connection, row: LoggedRevision): Promise<number> => tx.$executeRaw`
  WITH pointed AS (
    UPDATE pages SET slug = ${row.slug}, current = ${row.number}, deleted = ${row.deleted}, merged_into = ${row.mergedInto}
    WHERE id = ${row.page})
  INSERT INTO slugs (kind, slug, page_id, since) VALUES (${row.kind}::"Kind", ${row.slug}, ${row.page}, ${row.number})
  ON CONFLICT (kind, slug) DO NOTHING`;

async function compare(tx: Connection): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const [name, columns] of Object.entries(PROJECTIONS)) {
    const missing = await rowsOnlyIn(tx, name, `old_${name}`, columns);
    const surplus = await rowsOnlyIn(tx, `old_${name}`, name, columns);
    if (missing.length || surplus.length)
      differences.push({
        projection: name,
        missing: missing.length,
        surplus: surplus.length,
        examples: [...missing, ...surplus].slice(0, 5),
      });
  }
  return differences;
}

async function rowsOnlyIn(tx: Connection, one: string, other: string, columns: string): Promise<string[]> {
  const rows = await tx.$queryRawUnsafe<{ row: string }[]>(
    `SELECT x::text AS row FROM (SELECT ${columns} FROM ${one} EXCEPT SELECT ${columns} FROM ${other}) x`,
  );
  return rows.map(({ row }) => row);
}
