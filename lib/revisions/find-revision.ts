import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Content } from "#lib/domain/content.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { ShownRevision } from "#lib/domain/shown-revision.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { SHOWN_COLUMNS, SHOWN_ROWS, type ShownRow } from "./shown-columns.ts";

/** A whole page as one revision says it, under the slug and title that it had then. `content` is null where it is hidden. */
export type FoundRevision = { page: number; kind: Kind; revision: ShownRevision; content: Content | null };

type Row = ShownRow & { page: number; kind: Kind } & Omit<Content, "kind">;

/** The revision of this number as everybody may see it; null when the log has none. */
export async function findRevision(db: Database, number: number): Promise<FoundRevision | null> {
  const [found] = await findRevisions(db, [number]);
  return found ?? null;
}

/** Those of these revisions that there are, by their numbers. */
export async function findRevisions(db: Database, numbers: readonly number[]): Promise<FoundRevision[]> {
  const rows = await readRows<Row>(
    db,
    Prisma.sql`
    SELECT ${SHOWN_COLUMNS}, r.page_id AS page, p.kind::text, r.slug, r.title, r.body, r.record
    FROM ${SHOWN_ROWS} JOIN pages p ON p.id = r.page_id WHERE r.number = ANY(${[...numbers]}::int[]) ORDER BY r.number`,
  );
  noteKeys(...rows.map(({ page }) => `node:${page}`));
  return rows.map(({ page, kind, slug, title, body, record, at, ...revision }) => ({
    page,
    kind,
    revision: { ...revision, at: at.toISOString() },
    content: revision.textHidden ? null : { kind, slug, title, body, record },
  }));
}
