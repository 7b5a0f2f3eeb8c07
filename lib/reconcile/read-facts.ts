import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import { NOW } from "#lib/domain/clocks.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { type Place, readPlaces } from "#lib/resolve/read-places.ts";

type Vendor = { id: number; title: string; names: string[] };

/** What is known of a page today; the vendor, status and launch only of an offering. */
export type KnownPage = PageName & {
  definition: string;
  status: string;
  launch: string | null;
  vendor: Vendor | null;
  place: Place | null;
};

/** What is known of pages, by their ids; those that are not there today are not in the map. */
export async function readFacts(db: Database, ids: readonly number[]): Promise<Map<number, KnownPage>> {
  if (ids.length === 0) return new Map();
  noteKeys("search", "taxonomy", "today", ...ids.map((id) => `page:${id}`));
  const [rows, places] = await Promise.all([
    readRows<Omit<KnownPage, "place">>(
      db,
      Prisma.sql`
      SELECT n.page_id AS id, n.kind::text, n.slug, n.title, n.definition, n.status, r.record->'launch'->>'date' AS launch,
        CASE WHEN v.page_id IS NOT NULL THEN
          json_build_object('id', v.page_id, 'title', v.title, 'names', v.labels || ARRAY[v.title, v.slug]) END AS vendor
      FROM nodes n JOIN pages p ON p.id = n.page_id
      LEFT JOIN shown_revisions r ON r.number = p.current AND NOT r.text_hidden AND n.kind = 'offering'
      LEFT JOIN nodes v ON v.page_id = n.parent_id AND v.last IS NULL AND n.kind = 'offering'
      WHERE n.page_id = ANY(${ids}::int[]) AND n.last IS NULL`,
    ),
    readPlaces(db, ids, NOW),
  ]);
  return new Map(rows.map((row) => [row.id, { ...row, place: places.get(row.id) ?? null }]));
}
