import { Prisma } from "#lib/db/generated/client.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import type { ReportQuery } from "./report-query.ts";

type Row = { kind: Kind | ""; name: string; count: number; wanting: PageName[] };

/** Names that links of today say and that no page bears, with the pages that say them. */
export const wantedPages: ReportQuery<Row> = {
  rows: Prisma.sql`
    SELECT k.kind, min(k.name) AS name, count(DISTINCT k.page_id)::int AS count,
      json_agg(DISTINCT jsonb_build_object('id', n.page_id, 'kind', n.kind, 'slug', n.slug, 'title', n.title)) AS wanting
    FROM links k JOIN nodes n ON n.page_id = k.page_id AND n.last IS NULL
    WHERE k.last IS NULL
      AND NOT EXISTS (SELECT FROM slugs s JOIN nodes t ON t.page_id = s.page_id AND t.last IS NULL
        WHERE s.kind::text = k.kind AND s.slug = lower(k.name))
      AND NOT (k.kind = '' AND EXISTS (SELECT FROM nodes t WHERE lower(t.title) = lower(k.name) AND t.last IS NULL))
    GROUP BY k.kind, lower(k.name)`,
  order: Prisma.sql`count DESC, plain(name)`,
  present: ({ kind, name, count, wanting }) => ({
    page: null,
    name,
    what: `${kind ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}, ` : ""}wanted by ${count} ${count === 1 ? "page" : "pages"}`,
    since: null,
    mend: { href: `/new?${new URLSearchParams(kind ? { kind, slug: name } : { title: name })}`, label: "Write it" },
    others: wanting,
  }),
};
