import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { Page, Rendering, RevisionNote } from "#lib/domain/page.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { COMPILER_VERSION } from "#lib/markup/compiler-version.ts";

export type Found = { page: Page; rendering: Rendering | null } | { moved: string } | { problem: Problem };

type Row = Omit<RevisionNote, "number" | "at"> &
  Pick<Page, "id" | "current" | "slug" | "title" | "body" | "record"> & {
    /** The slug of today. */
    now: string;
    number: number | null;
    at: Date;
    rendering: Rendering | null;
  };

/**
 * The page that a slug (of today or of old) or a permanent id names, as said at revision `at` (null: the newest). An old slug
 * and an id answer with the slug to go to; a page that was not yet written at `at` answers with a problem.
 */
export async function findPage(db: Database, kind: Kind, name: string, at: number | null): Promise<Found> {
  const row = await readRow(db, kind, name, at);
  if (!row) {
    noteKeys(`wanted:${kind}/${name}`);
    return { problem: problem("not-found", `There is no ${kind} “${name}”.`) };
  }
  if (at === null) noteKeys(`page:${row.id}`);
  else noteKeys(`node:${row.id}`);
  if (row.now !== name) return { moved: row.now };
  if (row.number === null) return { problem: problem("not-yet", `At revision ${at} there was no ${kind} “${name}”.`) };
  return { page: pageOf(kind, row), rendering: row.rendering };
}

async function readRow(db: Database, kind: Kind, name: string, at: number | null): Promise<Row | undefined> {
  const wanted = /^\d{1,9}$/.test(name)
    ? Prisma.sql`p.id = ${Number(name)} AND p.kind = ${kind}::"Kind"`
    : Prisma.sql`p.id = (SELECT page_id FROM slugs WHERE kind = ${kind}::"Kind" AND slug = ${name})`;
  const revision =
    at === null
      ? Prisma.sql`r.number = p.current`
      : Prisma.sql`r.number = (SELECT max(number) FROM revisions WHERE page_id = p.id AND number <= ${at})`;
  const [row] = await readRows<Row>(
    db,
    Prisma.sql`
    SELECT p.id, p.slug AS now, p.current, r.number, r.at, u.name AS by, u.display_name AS "byName", r.summary, r.minor,
      r.origin::text, r.byte_size AS bytes, r.slug, r.title, r.body, r.record,
      (SELECT json_build_object('program', k.program, 'headings', k.headings, 'targets', k.targets, 'embeds', k.embeds,
        'citations', k.citations) FROM renderings k WHERE k.body_hash = r.body_hash AND k.version = ${COMPILER_VERSION}
      ) AS rendering
    FROM pages p LEFT JOIN revisions r ON ${revision} AND NOT r.deleted LEFT JOIN users u ON u.id = r.actor_id
    WHERE ${wanted} AND p.current IS NOT NULL`,
  );
  return row;
}

const pageOf = (kind: Kind, row: Row): Page => ({
  id: row.id,
  kind,
  slug: row.slug,
  title: row.title,
  body: row.body,
  record: row.record,
  current: row.current,
  revision: {
    number: row.number ?? 0,
    at: row.at.toISOString(),
    by: row.by,
    byName: row.byName,
    summary: row.summary,
    minor: row.minor,
    origin: row.origin,
    bytes: row.bytes,
  },
});
