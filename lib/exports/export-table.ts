import type { Database } from "#lib/db/client.ts";
import { ALL_COLUMNS } from "#lib/formats/csv/page-columns.ts";
import { writeCsv } from "#lib/formats/csv/write-csv.ts";
import { walkPages } from "#lib/pages/walk-pages.ts";

/** All pages at a revision as one table, in pieces; where an offering stands is said of the day. */
export async function* exportTable(
  db: Database,
  { at, day }: { at: number; day: string | null },
): AsyncGenerator<string, void, void> {
  yield writeCsv(ALL_COLUMNS, []);
  for await (const pages of walkPages(db, at))
    yield writeCsv(
      ALL_COLUMNS,
      pages.map((page) => ({ ...page, day })),
      { isFirst: false },
    );
}
