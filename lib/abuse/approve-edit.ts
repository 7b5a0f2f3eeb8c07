import { recordAct } from "#lib/audit/record-act.ts";
import type { Connection, Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted, type Role } from "#lib/domain/permissions.ts";
import { notify } from "#lib/notifications/notify.ts";
import type { Refused } from "#lib/revisions/proposal.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { type HeldEdit, readHeldEdit } from "./find-held-edit.ts";

const TRANSACTION = { timeout: 30_000 };

/**
 * Lets a held edit through: it is saved as its author's, merged with what others saved since, and needs no further patrol.
 * Where it cannot be saved (a conflict, a block, a page deleted meanwhile) it goes on waiting and the refusal says why.
 * Two who approve at once make one revision.
 */
export async function approveEdit(
  db: Database,
  actor: Actor,
  id: number,
): Promise<{ page: number; revision: number } | { problem: Problem }> {
  if (!isPermitted(actor, "patrol"))
    return { problem: problem("not-permitted", "Only a maintainer decides on held edits.") };
  return db.$transaction(async (tx) => {
    const held = await readHeldEdit(tx, id, true);
    if (!held) return { problem: problem("not-found", `There is no held edit ${id}.`) };
    if (held.state !== "waiting") return { problem: decided(held) };
    const saved = await save(db, tx, held);
    if (!saved.ok) return { problem: saved.problem };
    await conclude(tx, actor, held, { state: "approved", revision: saved.number });
    await recordAct(tx, actor, {
      act: "approve-edit",
      page: saved.page,
      user: held.actor,
      detail: { held: id, revision: saved.number },
    });
    await notify(tx, { user: held.actor, kind: "held", by: actor.id, page: saved.page, revision: saved.number });
    return { page: saved.page, revision: saved.number };
  }, TRANSACTION);
}

/** That a held edit waits no more. */
export const decided = ({ id, state, decidedBy }: HeldEdit): Problem =>
  problem("conflict", `Held edit ${id} was ${state} by ${decidedBy} already.`);

/** Writes down what was decided about a held edit. */
export async function conclude(
  tx: Connection,
  actor: Actor,
  { id }: HeldEdit,
  { state, revision }: { state: "approved" | "refused"; revision: number | null },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE held_edits SET state = ${state}, revision = ${revision}::int, decided_by = ${actor.id}::uuid,
      decided_at = now() WHERE id = ${id}`;
}

/** A maintainer has looked at it: for this one save the author counts as trusted. The key makes it happen once. */
async function save(db: Database, tx: Connection, { id, actor, proposal }: HeldEdit) {
  const [author] = await tx.$queryRaw<{ id: string; name: string; role: Role; suppressor: boolean }[]>`
    SELECT id::text, name, role::text, suppressor FROM users WHERE id = ${actor}::uuid`;
  if (!author) throw new Error(`Held edit ${id} has no author.`);
  const outcome = await saveRevision(
    db,
    { ...author, trusted: true },
    { ...proposal, origin: "edit", key: `held-edit-${id}` },
  );
  return outcome.ok ? outcome : explain(outcome, id);
}

const explain = ({ problem: found }: Refused, id: number) => ({
  ok: false as const,
  problem: { ...found, detail: `Held edit ${id} still waits: ${found.detail}` },
});
