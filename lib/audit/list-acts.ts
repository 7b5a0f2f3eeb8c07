import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { isPermitted, type Visitor } from "#lib/domain/permissions.ts";

/** A privileged act as the log tells it. `by` is null for the operator at the command line. */
export type ListedAct = {
  id: number;
  at: Date;
  act: string;
  by: { name: string; displayName: string } | null;
  page: { id: number; kind: Kind; slug: string; title: string } | null;
  user: string | null;
  reason: string;
  detail: Record<string, unknown>;
};

/** Names of accounts and acts, an address or id of a page, and from below which number on. */
export type ActFilters = { actor?: string; act?: string; page?: string; user?: string; before?: number };

/** What is told to those alone who may suppress: it would say where to look. */
const HIDDEN_ACTS = ["suppress", "lift-suppression"];

/**
 * The privileged acts, newest first, for everybody to read, as MediaWiki's Special:Log; those about suppression for
 * suppressors only. Filters that name nobody and nothing find nothing.
 */
export async function listActs(
  db: Database,
  visitor: Visitor,
  { limit = 50, ...filters }: ActFilters & { limit?: number },
): Promise<ListedAct[]> {
  return readRows<ListedAct>(
    db,
    Prisma.sql`
    SELECT e.id, e.at, e.act, e.reason, ${SHOWN_DETAIL} AS detail, u.name AS user,
      CASE WHEN a.id IS NULL THEN NULL
        ELSE jsonb_build_object('name', a.name, 'displayName', a.display_name) END AS by,
      CASE WHEN r.slug IS NULL THEN NULL
        ELSE jsonb_build_object('id', p.id, 'kind', p.kind, 'slug', r.slug, 'title', r.title) END AS page
    FROM audit_events e LEFT JOIN users a ON a.id = e.actor_id LEFT JOIN users u ON u.id = e.user_id AND NOT ${ABOUT_HIDDEN_AUTHOR}
      LEFT JOIN pages p ON p.id = e.page_id LEFT JOIN shown_revisions r ON r.number = p.current
    WHERE ${conditions(visitor, filters)} ORDER BY e.id DESC LIMIT ${limit}`,
  );
}

/** An act on revisions whose author is hidden does not say who it was. */
const ABOUT_HIDDEN_AUTHOR = Prisma.sql`EXISTS (SELECT FROM suppressions s WHERE s.author
  AND (e.detail->'revisions' @> to_jsonb(s.revision) OR e.detail->'revision' = to_jsonb(s.revision)))`;

/** An address that a page had in a hidden revision alone is not told again. */
const SHOWN_DETAIL = Prisma.sql`CASE WHEN e.act = 'move-page' AND 2 > (
    SELECT count(DISTINCT m.slug) FROM shown_revisions m
    WHERE m.page_id = e.page_id AND m.slug IN (e.detail->>'from', e.detail->>'to'))
  THEN '{}' ELSE e.detail END`;

function conditions(visitor: Visitor, { actor, act, page, user, before }: ActFilters): Prisma.Sql {
  const all = [Prisma.sql`true`];
  if (!isPermitted(visitor, "suppress")) all.push(Prisma.sql`e.act <> ALL(${HIDDEN_ACTS}::text[])`);
  if (actor) all.push(Prisma.sql`lower(a.name) = lower(${actor})`);
  if (act) all.push(Prisma.sql`e.act = ${act}`);
  if (user) all.push(Prisma.sql`lower(u.name) = lower(${user})`);
  if (before) all.push(Prisma.sql`e.id < ${before}`);
  if (page) all.push(Prisma.sql`e.page_id IN (${pagesOf(page)})`);
  return Prisma.join(all, " AND ");
}

/** The page of an id, of an address as `/offerings/amazon-s3`, or of a slug alone. */
function pagesOf(said: string): Prisma.Sql {
  if (/^\d{1,9}$/.test(said)) return Prisma.sql`${Number(said)}::int`;
  const slug = said.split("?")[0]?.split("/").filter(Boolean)[1] ?? said;
  return Prisma.sql`SELECT s.page_id FROM slugs s WHERE s.slug = ${slug}`;
}
