import { Prisma } from "#lib/db/generated/client.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import type { ReportQuery } from "./report-query.ts";

type Row = PageName & { shared: string; other: PageName };

/**
 * Pairs of one kind that share a name: title or other name, without regard to case, accents, spaces and signs. A pair that a
 * relation joins is known to be two.
 */
export const duplicatePages: ReportQuery<Row> = {
  rows: Prisma.sql`
    WITH named AS (
      SELECT n.page_id, n.kind, n.slug, n.title, name, regexp_replace(plain(name), '[^[:alnum:]]+', '', 'g') AS key
      FROM nodes n CROSS JOIN LATERAL unnest(n.title || n.labels) AS name WHERE n.last IS NULL
    )
    SELECT DISTINCT ON (a.page_id, b.page_id) a.page_id AS id, a.kind::text, a.slug, a.title, a.name AS shared,
      jsonb_build_object('id', b.page_id, 'kind', b.kind, 'slug', b.slug, 'title', b.title) AS other
    FROM named a JOIN named b ON b.key = a.key AND b.kind = a.kind AND b.page_id > a.page_id
    WHERE a.key <> '' AND NOT EXISTS (SELECT FROM links k WHERE k.last IS NULL AND k.kind = a.kind::text
      AND ((k.page_id = a.page_id AND k.name = b.slug) OR (k.page_id = b.page_id AND k.name = a.slug)))
    ORDER BY a.page_id, b.page_id, a.key`,
  order: Prisma.sql`kind, plain(title)`,
  present: (row) => ({
    page: row,
    name: row.title,
    what: `Both are called “${row.shared}”.`,
    since: null,
    mend:
      row.kind === "offering"
        ? { href: `${pathOf(row)}/manage/merge?into=${row.other.slug}`, label: "Merge them" }
        : { href: `${pathOf(row)}/edit`, label: "Tell them apart" },
    others: [row.other],
  }),
};
