import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { PageName } from "#lib/domain/page-name.ts";

/** The kinds of page that the record of a kind names. */
const NAMED: Record<Kind, readonly Kind[]> = {
  layer: ["component", "model"],
  component: ["layer", "model"],
  vendor: [],
  offering: ["vendor", "component", "offering"],
  model: [],
  article: [],
};

/** Today's pages that the record of a kind may name, by their kind and in the order of their titles. */
export async function readKnownNames(db: Database, kind: Kind): Promise<Partial<Record<Kind, PageName[]>>> {
  const kinds = NAMED[kind];
  if (kinds.length === 0) return {};
  const rows = await readRows<PageName>(
    db,
    Prisma.sql`
    SELECT page_id AS id, kind::text, slug, title FROM nodes
    WHERE last IS NULL AND kind = ANY(${kinds}::"Kind"[]) ORDER BY lower(title)`,
  );
  return Object.fromEntries(kinds.map((named) => [named, rows.filter((row) => row.kind === named)]));
}
