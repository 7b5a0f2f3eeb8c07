import { Prisma } from "#lib/db/generated/client.ts";
import { AXES, type Axis } from "#lib/domain/axes.ts";
import type { Confidence } from "#lib/domain/confidence.ts";
import { formatDate } from "#lib/domain/dates.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import type { ReportQuery } from "./report-query.ts";

type Part = "placement" | "launch" | "end" | "statement" | "axis" | "peer-interface";

type Row = PageName & { part: Part; place: number; claim: string | null; said: string; date: string | null; at: Date };

/** Every claim of today's records that is known no better than this. */
export const weakClaims = (confidence: Confidence): ReportQuery<Row> => ({
  rows: Prisma.sql`
    SELECT n.page_id AS id, n.kind::text, n.slug, n.title, c.part, (c.place - 1)::int AS place, c.claim->>'id' AS claim,
      CASE c.part WHEN 'placement' THEN coalesce((SELECT m.title FROM slugs s JOIN nodes m ON m.page_id = s.page_id
          AND m.last IS NULL WHERE s.kind = 'component' AND s.slug = c.claim->>'component'), c.claim->>'component')
        WHEN 'axis' THEN c.claim->>'axis' WHEN 'statement' THEN c.claim->>'text'
        WHEN 'peer-interface' THEN c.claim->>'finding' ELSE c.claim->>'event' END AS said,
      coalesce(c.claim->>'from', c.claim->>'date', c.claim->>'asOf') AS date, r.at
    FROM pages p JOIN shown_revisions r ON r.number = p.current
    JOIN nodes n ON n.page_id = p.id AND n.last IS NULL
    CROSS JOIN LATERAL (
      SELECT 'placement' AS part, claim, place FROM ${listed("placements")}
      UNION ALL SELECT 'statement', claim, place FROM ${listed("statements")}
      UNION ALL SELECT 'axis', claim, place FROM ${listed("axes")}
      UNION ALL SELECT 'launch', r.record->'launch', 1
      UNION ALL SELECT 'end', r.record->'end', 1
      UNION ALL SELECT 'peer-interface', r.record->'peerInterface', 1
    ) AS c (part, claim, place)
    WHERE c.claim->>'confidence' = ${confidence}`,
  order: Prisma.sql`plain(title), part, place`,
  present: (row) => ({
    page: row,
    name: row.title,
    what: sayClaim(row),
    since: row.at.toISOString().slice(0, 10),
    mend: { href: addressOf(row), label: "Add a source" },
    others: [],
  }),
});

const listed = (field: string): Prisma.Sql =>
  Prisma.sql`jsonb_array_elements(coalesce(r.record->${field}, '[]'::jsonb)) WITH ORDINALITY AS l (claim, place)`;

function sayClaim({ part, said, date }: Row): string {
  const when = date ? formatDate(date) : null;
  if (part === "placement") return `Placed on ${said}${when ? ` from ${when}` : ""}`;
  if (part === "axis") return `${AXES[said as Axis].label}${when ? `, ${when}` : ""}`;
  if (part === "peer-interface") return `Peer interface: ${said}`;
  if (part === "statement") return `${when}: ${said}`;
  return `${part === "launch" ? "Launch" : "End"}${when ? `, ${when}` : ""}: ${said}`;
}

const FIELDS = {
  launch: "launch",
  end: "end",
  statement: "statements",
  axis: "axes",
  "peer-interface": "peerInterface",
};

function addressOf({ part, claim, place, ...page }: Row): string {
  if (part === "placement") return `${pathOf(page)}/place?claim=${encodeURIComponent(claim ?? "")}`;
  const field = part === "statement" || part === "axis" ? `${FIELDS[part]}-${place}` : FIELDS[part];
  return `${pathOf(page)}/edit#f-record-${field}-confidence`;
}
