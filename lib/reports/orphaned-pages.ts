import { Prisma } from "#lib/db/generated/client.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import type { ReportQuery } from "./report-query.ts";

/** Pages that nothing leads to: no link of another page, no place in the tree. */
export const orphanedPages: ReportQuery<PageName & { at: Date }> = {
  rows: Prisma.sql`
    SELECT n.page_id AS id, n.kind::text, n.slug, n.title, r.at
    FROM nodes n JOIN pages p ON p.id = n.page_id JOIN shown_revisions r ON r.number = p.current
    WHERE n.last IS NULL AND n.kind NOT IN ('layer', 'component')
      AND NOT EXISTS (SELECT FROM placements t WHERE t.offering_id = n.page_id AND t.last IS NULL
        AND t.rank <> 'deprecated')
      AND NOT EXISTS (SELECT FROM slugs s JOIN links k ON k.kind = s.kind::text AND lower(k.name) = s.slug
        WHERE s.page_id = n.page_id AND k.last IS NULL AND k.page_id <> n.page_id)
      AND NOT EXISTS (SELECT FROM links k WHERE k.kind = '' AND lower(k.name) = lower(n.title) AND k.last IS NULL
        AND k.page_id <> n.page_id)`,
  order: Prisma.sql`kind, plain(title)`,
  present: (row) => ({
    page: row,
    name: row.title,
    what: "No other page points to it.",
    since: row.at.toISOString().slice(0, 10),
    mend:
      row.kind === "offering"
        ? { href: `${pathOf(row)}/place`, label: "Place it" }
        : { href: `/search?q=${encodeURIComponent(row.title)}`, label: "Find pages that speak of it" },
    others: [],
  }),
};
