import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { REPORT_NAMES, type ReportName, type ReportRow } from "#lib/domain/reports.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { duplicatePages } from "./duplicate-pages.ts";
import { orphanedPages } from "./orphaned-pages.ts";
import type { ReportQuery } from "./report-query.ts";
import { stalePages } from "./stale-pages.ts";
import { uncategorisedOfferings } from "./uncategorised-offerings.ts";
import { unendedOfferings } from "./unended-offerings.ts";
import { wantedPages } from "./wanted-pages.ts";
import { weakClaims } from "./weak-claims.ts";

const QUERIES: Record<ReportName, ReportQuery<never>> = {
  "needs-source": weakClaims("recalled"),
  uncertain: weakClaims("uncertain"),
  stale: stalePages,
  orphaned: orphanedPages,
  wanted: wantedPages,
  unended: unendedOfferings,
  duplicates: duplicatePages,
  uncategorised: uncategorisedOfferings,
};

/** A stretch of a work list as of now, and how much there is to do in all. Every save may change it. */
export async function readReport(
  db: Database,
  name: ReportName,
  { kind, offset, limit }: { kind: Kind | null; offset: number; limit: number },
): Promise<{ rows: ReportRow[]; total: number }> {
  noteKeys("changes", "today");
  const { rows, order, present } = QUERIES[name];
  const found = await readRows<{ total: number }>(
    db,
    Prisma.sql`
    SELECT *, count(*) OVER ()::int AS total FROM (${rows}) AS report
    WHERE ${kind ?? ""} IN ('', kind) ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`,
  );
  return { rows: found.map((row) => present(row as never)), total: found[0]?.total ?? 0 };
}

/** How much there is to do on each work list. */
export async function countReports(db: Database): Promise<Record<ReportName, number>> {
  noteKeys("changes", "today");
  const counts = await Promise.all(
    REPORT_NAMES.map(async (name) => {
      const { rows } = QUERIES[name];
      const [row] = await readRows<{ count: number }>(
        db,
        Prisma.sql`SELECT count(*)::int AS count FROM (${rows}) AS report`,
      );
      return [name, row?.count ?? 0];
    }),
  );
  return Object.fromEntries(counts);
}
