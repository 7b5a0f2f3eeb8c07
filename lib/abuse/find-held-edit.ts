import type { Connection, Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted, type Visitor } from "#lib/domain/permissions.ts";
import type { HeldProposal } from "./hold-edit.ts";

export type HeldState = "waiting" | "approved" | "refused";

export type HeldEdit = HeldProposal & {
  id: number;
  actor: string;
  by: string;
  byName: string;
  title: string;
  at: Date;
  state: HeldState;
  decidedBy: string | null;
  decidedAt: Date | null;
  /** Why it was refused; empty otherwise. */
  reason: string;
  revision: number | null;
};

/**
 * The held edits that a visitor may see: all of a state for those who decide on them, one's own for everybody else,
 * oldest first while they wait.
 */
export async function listHeldEdits(
  db: Database,
  visitor: Actor,
  { state, limit = 50 }: { state: HeldState; limit?: number },
): Promise<HeldEdit[]> {
  const whose = isPermitted(visitor, "patrol") ? Prisma.sql`true` : Prisma.sql`h.actor_id = ${visitor.id}::uuid`;
  const order = state === "waiting" ? Prisma.sql`h.id` : Prisma.sql`h.id DESC`;
  return readRows<Row>(
    db,
    Prisma.sql`SELECT ${COLUMNS} WHERE h.state = ${state} AND ${whose} ORDER BY ${order} LIMIT ${limit}`,
  ).then((rows) => rows.map(heldOf));
}

/** One held edit, for its author and for those who decide. */
export async function findHeldEdit(
  db: Database,
  visitor: Visitor,
  id: number,
): Promise<{ held: HeldEdit } | { problem: Problem }> {
  if (!visitor) return { problem: problem("not-signed-in", "A held edit is shown to its author and to maintainers.") };
  const held = await readHeldEdit(db, id);
  if (!held) return { problem: problem("not-found", `There is no held edit ${id}.`) };
  if (held.actor !== visitor.id && !isPermitted(visitor, "patrol"))
    return { problem: problem("not-permitted", "A held edit is shown to its author and to maintainers.") };
  return { held };
}

/** One held edit; in a transaction it stays locked until the end. */
export async function readHeldEdit(db: Connection, id: number, lock = false): Promise<HeldEdit | null> {
  const locked = lock ? Prisma.sql`FOR UPDATE OF h` : Prisma.empty;
  const [row] = await db.$queryRaw<Row[]>(Prisma.sql`SELECT ${COLUMNS} WHERE h.id = ${id} ${locked}`);
  return row ? heldOf(row) : null;
}

const COLUMNS = Prisma.sql`h.id, h.actor_id::text AS actor, u.name AS by, u.display_name AS "byName", h.title,
  h.proposal AS kept, h.at, h.state, d.name AS "decidedBy", h.decided_at AS "decidedAt", h.revision,
  coalesce((SELECT e.reason FROM audit_events e WHERE e.user_id = h.actor_id AND e.act = 'refuse-edit'
    AND e.detail->'held' = to_jsonb(h.id)), '') AS reason
  FROM held_edits h JOIN users u ON u.id = h.actor_id LEFT JOIN users d ON d.id = h.decided_by`;

type Row = Omit<HeldEdit, keyof HeldProposal> & { kept: HeldProposal };

const heldOf = ({ kept, ...row }: Row): HeldEdit => ({ ...row, ...kept });
