import type { Connection } from "#lib/db/client.ts";
import type { Content } from "#lib/domain/content.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";

/** What a page said at one of its revisions, and who said it; `by` is null where the author is hidden. */
export type Version = {
  number: number;
  parent: number | null;
  deleted: boolean;
  at: Date;
  by: string | null;
  content: Content;
};

type Row = Omit<Version, "content"> & Content & { page: number; hidden: boolean };

/**
 * One revision of a page, for bringing back what it said. Refused are a number that is no revision of the page, and one
 * whose text is hidden: what was hidden does not come back by another way.
 */
export async function findVersion(
  db: Connection,
  page: number,
  number: number,
  pointer: string,
): Promise<Version | { problem: Problem }> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT r.number, r.parent, r.deleted, r.at, u.name AS by, p.kind::text, r.slug, r.title, r.body, r.record,
      r.page_id AS page, r.text_hidden AS hidden
    FROM shown_revisions r JOIN pages p ON p.id = r.page_id LEFT JOIN users u ON u.id = r.actor_id
    WHERE r.number = ${number}`;
  if (row?.page !== page) {
    const detail = `Revision ${number} is not one of this page.`;
    return { problem: problem("not-found", detail, [{ pointer, code: "unknown-revision", detail }]) };
  }
  if (row.hidden) return { problem: problem("text-hidden", `What revision ${number} said is hidden.`) };
  const { kind, slug, title, body, record, parent, deleted, at, by } = row;
  return { number, parent, deleted, at, by, content: { kind, slug, title, body, record } };
}
