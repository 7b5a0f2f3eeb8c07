import type { Database } from "#lib/db/client.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import type { RecordOf } from "#lib/domain/records.ts";
import type { Taxonomy } from "#lib/domain/taxonomy.ts";
import { findPage } from "#lib/pages/find-page.ts";
import { readChildren } from "#lib/pages/read-children.ts";
import { readTaxonomy } from "./read-taxonomy.ts";

export type Comparison = {
  vendors: { name: PageName; record: RecordOf<"vendor"> }[];
  /** All vendors there are to choose from. */
  choice: PageName[];
  taxonomy: Taxonomy;
};

/** The chosen vendors with their readings, in the order chosen, and the tree they stand in. Unknown slugs are left out. */
export async function readComparison(db: Database, slugs: readonly string[], clocks: Clocks): Promise<Comparison> {
  const [found, choice, taxonomy] = await Promise.all([
    Promise.all([...new Set(slugs)].map((slug) => findPage(db, "vendor", slug, clocks.at))),
    readChildren(db, "vendor", null, clocks),
    readTaxonomy(db, clocks),
  ]);
  const vendors = found.flatMap((one) =>
    "page" in one ? [{ name: one.page, record: one.page.record as RecordOf<"vendor"> }] : [],
  );
  return { vendors, choice, taxonomy };
}
