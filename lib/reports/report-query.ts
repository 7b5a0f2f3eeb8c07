import type { Prisma } from "#lib/db/generated/client.ts";
import type { ReportRow } from "#lib/domain/reports.ts";

/** How a work list is read: a query of rows with their page's `id kind slug title`, its order, and what a row says. */
export type ReportQuery<Row> = {
  rows: Prisma.Sql;
  order: Prisma.Sql;
  present(row: Row): ReportRow;
};
