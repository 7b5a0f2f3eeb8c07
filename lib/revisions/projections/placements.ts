import { Prisma } from "#lib/db/generated/client.ts";
import { firstDay, today } from "#lib/domain/dates.ts";
import type { Placement } from "#lib/domain/offering-record.ts";
import type { Resolve } from "./node.ts";

type PlacementRow = {
  claim_id: string;
  component_id: number;
  role: string;
  rank: string;
  confidence: string;
  since: string | null;
  until: string | null;
};

/** `recorded` is the first day of the placement's time in the world. */
export type StoredPlacement = PlacementRow & { recorded: string };

export type PlacementChange = { gone: string[]; added: (PlacementRow & World)[]; components: number[] };

type World = { from: string; to: string | null };

/**
 * What changes when a revision says these placements of an offering: claims that are gone or different end with it, new
 * and different ones begin. A claim whose beginning is not known counts from the day it was first recorded (or from the
 * day before its end, if that is earlier): earlier days would be a guess.
 */
export function comparePlacements(
  before: readonly StoredPlacement[],
  claims: readonly Placement[],
  at: Date,
  resolve: Resolve,
): PlacementChange {
  const after = claims.map((claim) => rowOf(claim, resolve));
  const gone = before.filter((row) => !after.some((other) => sameRow(row, other)));
  const added = after.filter((row) => !before.some((other) => sameRow(row, other)));
  return {
    gone: gone.map((row) => row.claim_id),
    added: added.map((row) => ({ ...row, ...worldOf(row, before, at) })),
    components: [...new Set([...gone, ...added].map((row) => row.component_id))],
  };
}

function rowOf(claim: Placement, resolve: Resolve): PlacementRow {
  const component = resolve("component", claim.component);
  if (component === null)
    throw new Error(`A placement on the unknown component ${claim.component} reached the projection.`);
  const { id, role, rank, confidence, from, until } = claim;
  return { claim_id: id, component_id: component, role, rank, confidence, since: from, until };
}

const FIELDS = ["claim_id", "component_id", "role", "rank", "confidence", "since", "until"] as const;

const sameRow = (a: PlacementRow, b: PlacementRow): boolean => FIELDS.every((field) => a[field] === b[field]);

function worldOf(row: PlacementRow, before: readonly StoredPlacement[], at: Date): World {
  const to = row.until && firstDay(row.until);
  if (row.since) return { from: firstDay(row.since), to };
  const known = before.find((other) => other.claim_id === row.claim_id && other.since === null);
  const recorded = known?.recorded ?? today(at);
  return { from: to && to <= recorded ? dayBefore(to) : recorded, to };
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Writes from which revision on an offering stands where: parts of a statement. */
export function placementParts(offering: number, number: number, { gone, added }: PlacementChange): Prisma.Sql[] {
  // Reading from the part that ends makes it run before the part that begins, so that two primaries never overlap.
  const first = gone.length ? Prisma.sql`(SELECT count(*) FROM ended_placements)` : Prisma.sql`(SELECT 0)`;
  return [
    gone.length > 0 &&
      Prisma.sql`ended_placements AS (
        UPDATE placements SET last = ${number}
        WHERE offering_id = ${offering} AND last IS NULL AND claim_id = ANY(${gone}::text[]) RETURNING 1)`,
    added.length > 0 &&
      Prisma.sql`begun_placements AS (
        INSERT INTO placements (offering_id, claim_id, component_id, role, rank, confidence, since, until, world, first)
        SELECT ${offering}, claim_id, component_id, role, rank, confidence, since, until, daterange("from", "to"),
          ${number}
        FROM ${first} AS ended, jsonb_to_recordset(${JSON.stringify(added)}::jsonb) AS added (claim_id text,
          component_id int, role text, rank text, confidence text, since text, until text, "from" date, "to" date))`,
  ].filter((part) => part !== false);
}
