import type { Connection } from "#lib/db/client.ts";
import { firstDay, today } from "#lib/domain/dates.ts";
import type { Placement } from "#lib/domain/offering-record.ts";

type Row = {
  claim_id: string;
  component_id: number;
  role: string;
  rank: string;
  confidence: string;
  since: string | null;
  until: string | null;
};

type Stored = Row & { recorded: string };

/**
 * Writes what revision `number` says of an offering's placements: claims that are gone or different end with it, new and
 * different ones begin. A claim whose beginning is not known counts from the day it was first recorded (or from the day
 * before its end, if that is earlier): earlier days would be a guess. Returns the components whose offerings changed.
 */
export async function projectPlacements(
  db: Connection,
  offering: number,
  revision: { number: number; at: Date },
  claims: readonly Placement[],
  resolve: (kind: string, slug: string) => number | null,
): Promise<number[]> {
  const before = await db.$queryRaw<Stored[]>`
    SELECT claim_id, component_id, role, rank, confidence, since, until, lower(world)::text AS recorded
    FROM placements WHERE offering_id = ${offering} AND last IS NULL`;
  const after = claims.map((claim) => rowOf(claim, resolve));
  const gone = before.filter((row) => !after.some((other) => sameRow(row, other)));
  const added = after.filter((row) => !before.some((other) => sameRow(row, other)));
  if (gone.length)
    await db.$executeRaw`
      UPDATE placements SET last = ${revision.number}
      WHERE offering_id = ${offering} AND last IS NULL AND claim_id = ANY(${gone.map((row) => row.claim_id)}::text[])`;
  if (added.length) {
    const rows = added.map((row) => ({ ...row, ...worldOf(row, before, revision.at) }));
    await db.$executeRaw`
      INSERT INTO placements
        (offering_id, claim_id, component_id, role, rank, confidence, since, until, world, first)
      SELECT ${offering}, claim_id, component_id, role, rank, confidence, since, until, daterange("from", "to"),
        ${revision.number}
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS added (claim_id text, component_id int, role text,
        rank text, confidence text, since text, until text, "from" date, "to" date)`;
  }
  return [...new Set([...gone, ...added].map((row) => row.component_id))];
}

function rowOf(claim: Placement, resolve: (kind: string, slug: string) => number | null): Row {
  const component = resolve("component", claim.component);
  if (component === null)
    throw new Error(`A placement on the unknown component ${claim.component} reached the projection.`);
  const { id, role, rank, confidence, from, until } = claim;
  return { claim_id: id, component_id: component, role, rank, confidence, since: from, until };
}

const FIELDS = ["claim_id", "component_id", "role", "rank", "confidence", "since", "until"] as const;

const sameRow = (a: Row, b: Row): boolean => FIELDS.every((field) => a[field] === b[field]);

function worldOf(row: Row, before: readonly Stored[], at: Date): { from: string; to: string | null } {
  const to = row.until && firstDay(row.until);
  if (row.since) return { from: firstDay(row.since), to };
  const known = before.find((other) => other.claim_id === row.claim_id && other.since === null);
  const recorded = known?.recorded ?? today(at);
  return { from: to && to <= recorded ? dayBefore(to) : recorded, to };
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
