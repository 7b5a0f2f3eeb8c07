import { recordAct } from "#lib/audit/record-act.ts";
import type { Database } from "#lib/db/client.ts";
import { faultsOfReason } from "#lib/domain/act-reason.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import { notify } from "#lib/notifications/notify.ts";
import { conclude, decided } from "./approve-edit.ts";
import { readHeldEdit } from "./find-held-edit.ts";

/** Refuses a held edit with a reason that its author is told. What was proposed is kept, and its author can copy it. */
export async function refuseEdit(
  db: Database,
  actor: Actor,
  { held: id, reason }: { held: number; reason: string },
): Promise<{ refused: number } | { problem: Problem }> {
  if (!isPermitted(actor, "patrol"))
    return { problem: problem("not-permitted", "Only a maintainer decides on held edits.") };
  const faults = faultsOfReason(reason);
  if (faults.length) return { problem: problem("invalid-input", "The edit still waits.", faults) };
  return db.$transaction(async (tx) => {
    const held = await readHeldEdit(tx, id, true);
    if (!held) return { problem: problem("not-found", `There is no held edit ${id}.`) };
    if (held.state !== "waiting") return { problem: decided(held) };
    const { page } = held.proposal;
    await conclude(tx, actor, held, { state: "refused", revision: null });
    await recordAct(tx, actor, {
      act: "refuse-edit",
      page,
      user: held.actor,
      reason: reason.trim(),
      detail: { held: id },
    });
    await notify(tx, { user: held.actor, kind: "held", by: actor.id, page });
    return { refused: id };
  });
}
