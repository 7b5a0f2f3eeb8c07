import { Prisma } from "#lib/db/generated/client.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import type { ReportQuery } from "./report-query.ts";

type Row = PageName & { status: string; dated: boolean; succeeded: boolean; at: Date };

/** Offerings that are over, by status or by an end, and lack the date of it or what took their place. */
export const unendedOfferings: ReportQuery<Row> = {
  rows: Prisma.sql`
    SELECT * FROM (
      SELECT n.page_id AS id, n.kind::text, n.slug, n.title, n.status, r.at,
        r.record->'end'->>'date' IS NOT NULL AS dated,
        r.record->'relations' @? '$[*] ? (@.type == "supersededBy" || @.type == "renamedTo" || @.type == "transferredTo")'
          AS succeeded
      FROM nodes n JOIN pages p ON p.id = n.page_id JOIN shown_revisions r ON r.number = p.current
      WHERE n.last IS NULL AND n.kind = 'offering'
        AND (n.status IN ('discontinued', 'withdrawn', 'superseded', 'renamed') OR r.record->'end'->>'event' IS NOT NULL)
    ) AS over_and_done WHERE NOT dated OR NOT coalesce(succeeded, false)`,
  order: Prisma.sql`dated, plain(title)`,
  present: (row) => ({
    page: row,
    name: row.title,
    what: sayMissing(row),
    since: row.at.toISOString().slice(0, 10),
    mend: { href: `${pathOf(row)}/edit#f-record-${row.dated ? "relations" : "end"}`, label: "Edit" },
    others: [],
  }),
};

function sayMissing({ status, dated, succeeded }: Row): string {
  const missing = [!dated && "a date for its end", !succeeded && "a successor"].filter((part) => part !== false);
  return `It is ${status}, without ${missing.join(" and ")}.`;
}
