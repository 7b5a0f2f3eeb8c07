import type { Database } from "#lib/db/client.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import type { PlacementRow } from "#lib/domain/placement-row.ts";
import { readPlacements } from "./read-placements.ts";

/** Where an offering stands, and what of each vendor stands there too: a vendor's own rows side by side. */
export type Equivalents = { placement: PlacementRow; vendors: PlacementRow[][] }[];

/**
 * What stands on the same components as an offering on the day of the first clock, vendors by their titles, as the wiki
 * said it at the second clock. The primary placement comes first.
 */
export async function readEquivalents(db: Database, offering: number, clocks: Clocks): Promise<Equivalents> {
  const own = (await readPlacements(db, { offering }, clocks)).filter((row) => row.holds);
  if (own.length === 0) return [];
  const component = own.map((row) => row.componentId);
  const there = (await readPlacements(db, { component }, clocks)).filter(
    (row) => row.holds && row.offeringId !== offering,
  );
  return own
    .toSorted((one, other) => (one.role < other.role ? -1 : 1))
    .map((placement) => {
      const rows = there.filter((row) => row.componentId === placement.componentId);
      const vendors = [...Map.groupBy(rows, (row) => row.vendorId).values()];
      return { placement, vendors: vendors.toSorted((one, other) => compareTitles(one, other)) };
    });
}

const compareTitles = ([one]: PlacementRow[], [other]: PlacementRow[]): number =>
  (one?.vendorTitle ?? "").localeCompare(other?.vendorTitle ?? "", "en");
