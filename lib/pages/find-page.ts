import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { Page, Rendering, RevisionNote } from "#lib/domain/page.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { COMPILER_VERSION } from "#lib/markup/compiler-version.ts";
import { ledTo } from "./led-to.ts";

/** Where a name leads to that is not the page's slug of today: `moved` is the slug there, `id` is whose. */
export type Moved = { moved: string; id: number };

export type Found = { page: Page; rendering: Rendering | null } | Moved | { problem: Problem };

type Row = Omit<RevisionNote, "number" | "at"> &
  Pick<Page, "id" | "current" | "slug" | "title" | "body" | "record"> & {
    /** The slug of today. */
    now: string;
    number: number | null;
    at: Date;
    deleted: boolean;
    merged: boolean;
    /** The page that this one leads to since it was merged, by its slug of today. */
    into: { id: number; slug: string } | null;
    rendering: Rendering | null;
  };

/**
 * The page that a slug (of today or of old) or a permanent id names, as said at revision `at` (null: the newest). An old
 * slug, an id, and a page that was merged into another answer with the slug to go to; a page that was not yet written or
 * was deleted by then answers with a problem. With `gone` a deleted or merged page is found as it last was: for its tabs.
 */
export async function findPage(
  db: Database,
  kind: Kind,
  name: string,
  at: number | null,
  { gone = false }: { gone?: boolean } = {},
): Promise<Found> {
  const row = await readRow(db, kind, name, at, gone);
  if (!row) {
    noteKeys(`wanted:${kind}/${name}`);
    return { problem: problem("not-found", `There is no ${kind} “${name}”.`) };
  }
  noteKeys(at === null ? `page:${row.id}` : `node:${row.id}`);
  if (row.into && (at === null || row.merged) && !gone) {
    noteKeys(`node:${row.into.id}`);
    return { moved: row.into.slug, id: row.into.id };
  }
  if (row.now !== name) return { moved: row.now, id: row.id };
  if (row.number === null) return { problem: problem("not-yet", `At revision ${at} there was no ${kind} “${name}”.`) };
  if (row.deleted && !gone) return { problem: problem("deleted", sayDeleted(kind, name, at)) };
  return { page: pageOf(kind, row), rendering: row.rendering };
}

const sayDeleted = (kind: Kind, name: string, at: number | null): string =>
  `The ${kind} “${name}” ${at === null ? "was deleted" : `was deleted at revision ${at}`}.`;

async function readRow(
  db: Database,
  kind: Kind,
  name: string,
  at: number | null,
  gone: boolean,
): Promise<Row | undefined> {
  const wanted = /^\d{1,9}$/.test(name)
    ? Prisma.sql`p.id = ${Number(name)} AND p.kind = ${kind}::"Kind"`
    : Prisma.sql`p.id = (SELECT page_id FROM slugs WHERE kind = ${kind}::"Kind" AND slug = ${name})`;
  const [row] = await readRows<Row>(
    db,
    Prisma.sql`
    SELECT p.id, p.slug AS now, p.current, r.number, r.at, r.deleted, r.merged_into IS NOT NULL AS merged, u.name AS by, u.display_name AS "byName",
      CASE WHEN r.summary_hidden THEN NULL ELSE r.summary END AS summary, r.minor, r.origin::text,
      r.byte_size AS bytes, coalesce(r.slug, p.slug) AS slug, coalesce(r.title, p.slug) AS title,
      coalesce(r.body, '') AS body, coalesce(r.record, '{}') AS record,
      CASE WHEN p.merged_into IS NOT NULL THEN (SELECT json_build_object('id', t.id, 'slug', t.slug) FROM pages t
        WHERE t.id = ${ledTo(Prisma.sql`p.id`)}) END AS into,
      (SELECT json_build_object('program', k.program, 'headings', k.headings, 'targets', k.targets, 'embeds', k.embeds,
        'citations', k.citations) FROM renderings k WHERE k.body_hash = r.body_hash AND k.version = ${COMPILER_VERSION}
      ) AS rendering
    FROM pages p LEFT JOIN shown_revisions r ON r.number = ${revisionOf(at, gone)} LEFT JOIN users u ON u.id = r.actor_id
    WHERE ${wanted} AND p.current IS NOT NULL`,
  );
  return row;
}

/** What was said last before an instant; of a page that is gone what it last said to everybody. */
function revisionOf(at: number | null, gone: boolean): Prisma.Sql {
  if (at !== null)
    return Prisma.sql`(SELECT number FROM shown_revisions WHERE page_id = p.id AND number <= ${at}
      AND (deleted OR NOT text_hidden) ORDER BY number DESC LIMIT 1)`;
  if (!gone) return Prisma.sql`p.current`;
  return Prisma.sql`CASE WHEN p.deleted THEN coalesce((SELECT number FROM shown_revisions WHERE page_id = p.id
    AND NOT text_hidden ORDER BY number DESC LIMIT 1), p.current) ELSE p.current END`;
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
  ...(row.deleted && { gone: { into: row.into?.slug ?? null } }),
});
