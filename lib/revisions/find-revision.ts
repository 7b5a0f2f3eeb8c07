import type { Database } from "#lib/db/client.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { Page } from "#lib/domain/page.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";

/** A whole page as one revision says it, under the slug and title that it had then. */
export type RevisionContent = Omit<Page, "revision" | "current"> & {
  revision: Page["revision"] & { parent: number | null; deleted: boolean };
};

type Row = Omit<RevisionContent, "revision"> & Omit<RevisionContent["revision"], "at"> & { at: Date };

/** The revision of this number; null when the log has none. */
export async function findRevision(db: Database, number: number): Promise<RevisionContent | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT p.id, p.kind::text, r.slug, r.title, r.body, r.record, r.number, r.parent, r.at, u.name AS by,
      u.display_name AS "byName", r.summary, r.minor, r.origin::text, r.deleted, r.byte_size AS bytes
    FROM revisions r JOIN pages p ON p.id = r.page_id JOIN users u ON u.id = r.actor_id WHERE r.number = ${number}`;
  if (!row) return null;
  noteKeys(`node:${row.id}`);
  const { id, kind, slug, title, body, record, at, ...note } = row;
  return { id, kind: kind as Kind, slug, title, body, record, revision: { ...note, at: at.toISOString() } };
}
