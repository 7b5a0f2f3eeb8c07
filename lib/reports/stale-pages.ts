import { Prisma } from "#lib/db/generated/client.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import type { ReportQuery } from "./report-query.ts";

/** Pages whose newest revision, and whose last look, lie more than a year back. */
export const stalePages: ReportQuery<PageName & { seen: Date }> = {
  rows: Prisma.sql`
    SELECT n.page_id AS id, n.kind::text, n.slug, n.title, greatest(r.at, p.looked_at) AS seen
    FROM pages p JOIN shown_revisions r ON r.number = p.current JOIN nodes n ON n.page_id = p.id AND n.last IS NULL
    WHERE greatest(r.at, p.looked_at) < now() - interval '1 year'`,
  order: Prisma.sql`seen, plain(title)`,
  present: (row) => ({
    page: row,
    name: row.title,
    what: "Nobody has changed it or looked at it since.",
    since: row.seen.toISOString().slice(0, 10),
    mend: { href: `${pathOf(row)}/edit`, label: "Edit" },
    others: [],
  }),
};
