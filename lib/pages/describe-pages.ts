import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { PlacementRow } from "#lib/domain/placement-row.ts";
import type { PageRecord } from "#lib/domain/records.ts";
import { readPlacements } from "#lib/taxonomy/read-placements.ts";
import { joinNode, saidAt } from "#lib/taxonomy/when.ts";

/** What may come with each item of a list: `above` is the layer or the vendor that it is part of. */
export type Included = "body" | "above" | "placements";

type Above = { id: number; slug: string; title: string };

/** `by` and `summary` are null where they are hidden. What was not asked for is absent. */
export type ListedPage = {
  id: number;
  kind: Kind;
  slug: string;
  title: string;
  record: PageRecord;
  revision: { number: number; at: string; by: string | null; summary: string | null };
  body?: string;
  above?: Above | null;
  /** Those that hold on the day of the first clock. */
  placements?: PlacementRow[];
};

type Row = Omit<ListedPage, "revision" | "placements"> & {
  number: number;
  at: Date;
  by: string | null;
  summary: string | null;
};

/** Pages of one kind by their ids, in that order, as they were said at a revision; those that were not said then are left out. */
export async function describePages(
  db: Database,
  kind: Kind,
  { ids, include }: { ids: readonly number[]; include: readonly Included[] },
  clocks: Clocks,
): Promise<ListedPage[]> {
  if (ids.length === 0) return [];
  const [rows, placements] = await Promise.all([
    readPages(db, ids, include, clocks),
    include.includes("placements") ? readPlacements(db, { [kind]: ids }, clocks) : null,
  ]);
  const standing = Map.groupBy(placements?.filter((row) => row.holds) ?? [], (row) => pageOf(kind, row));
  return rows.map(({ number, at, by, summary, ...page }) => ({
    ...page,
    revision: { number, at: at.toISOString(), by, summary },
    ...(placements && { placements: standing.get(page.id) ?? [] }),
  }));
}

const pageOf = (kind: Kind, { layerId, componentId, vendorId, offeringId }: PlacementRow): number | null =>
  ({ layer: layerId, component: componentId, vendor: vendorId, offering: offeringId, model: null, article: null })[
    kind
  ];

function readPages(db: Database, ids: readonly number[], include: readonly Included[], clocks: Clocks): Promise<Row[]> {
  const body = include.includes("body") ? Prisma.sql`, r.body` : Prisma.empty;
  const above = include.includes("above")
    ? Prisma.sql`, (SELECT json_build_object('id', up.page_id, 'slug', up.slug, 'title', up.title)
        FROM nodes up WHERE up.page_id = n.parent_id AND ${saidAt("up", clocks)}) AS above`
    : Prisma.empty;
  return readRows<Row>(
    db,
    Prisma.sql`
    SELECT n.page_id AS id, n.kind::text, n.slug, n.title, r.record, r.number, r.at, u.name AS by,
      CASE WHEN r.summary_hidden THEN NULL ELSE r.summary END AS summary ${body} ${above}
    FROM unnest(${[...ids]}::int[]) WITH ORDINALITY AS w (id, place)
    ${joinNode("n", Prisma.sql`w.id`, clocks)}
    JOIN LATERAL (SELECT * FROM shown_revisions WHERE page_id = w.id AND number <= ${clocks.at ?? 2147483647}::int
      AND NOT text_hidden ORDER BY number DESC LIMIT 1) r ON true
    LEFT JOIN users u ON u.id = r.actor_id
    ORDER BY w.place`,
  );
}
