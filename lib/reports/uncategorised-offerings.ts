import { Prisma } from "#lib/db/generated/client.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import type { ReportQuery } from "./report-query.ts";

/** Offerings that live and stand nowhere today. */
export const uncategorisedOfferings: ReportQuery<PageName & { at: Date }> = {
  rows: Prisma.sql`
    SELECT n.page_id AS id, n.kind::text, n.slug, n.title, r.at
    FROM nodes n JOIN pages p ON p.id = n.page_id JOIN shown_revisions r ON r.number = p.current
    WHERE n.last IS NULL AND n.kind = 'offering' AND n.status IN ('active', 'legacy', 'maintenance')
      AND NOT EXISTS (SELECT FROM placements t WHERE t.offering_id = n.page_id AND t.last IS NULL
        AND t.rank <> 'deprecated' AND t.world @> (now() AT TIME ZONE 'UTC')::date)`,
  order: Prisma.sql`plain(title)`,
  present: (row) => ({
    page: row,
    name: row.title,
    what: "No placement puts it into the stack today.",
    since: row.at.toISOString().slice(0, 10),
    mend: { href: `${pathOf(row)}/place`, label: "Place it" },
    others: [],
  }),
};
