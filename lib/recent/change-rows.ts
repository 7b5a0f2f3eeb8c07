import { Prisma } from "#lib/db/generated/client.ts";
import type { Change } from "#lib/domain/change.ts";
import type { Kind } from "#lib/domain/kinds.ts";

/** What a list of changes reads of each, `FROM ${CHANGE_ROWS}`: only what everybody may see. */
export const CHANGE_COLUMNS = Prisma.sql`r.number, r.parent, r.at, r.page_id, p.kind::text, p.slug,
  coalesce(c.title, p.slug) AS title, u.name AS by, u.display_name AS "byName",
  CASE WHEN r.summary_hidden THEN NULL ELSE r.summary END AS summary, r.minor, r.origin::text, r.deleted,
  coalesce(m.tags, '{}') AS tags, coalesce(m.byte_delta, 0) AS "byteDelta", coalesce(m.patrol = 'waiting', false) AS waiting`;

export const CHANGE_ROWS = Prisma.sql`shown_revisions r
  LEFT JOIN revision_marks m ON m.revision = r.number
  JOIN pages p ON p.id = r.page_id
  LEFT JOIN shown_revisions c ON c.number = p.current
  LEFT JOIN users u ON u.id = r.actor_id`;

export type ChangeRow = Omit<Change, "at" | "page"> & {
  at: Date;
  page_id: number;
  kind: Kind;
  slug: string;
  title: string;
};

export const changeOf = ({ page_id: id, kind, slug, title, at, ...rest }: ChangeRow): Change => ({
  ...rest,
  at: at.toISOString(),
  page: { id, kind, slug, title },
});
