import { recordAct } from "#lib/audit/record-act.ts";
import type { Database } from "#lib/db/client.ts";
import { tellStale } from "#lib/db/tell-stale.ts";
import { faultsOfReason } from "#lib/domain/act-reason.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import { announceStale } from "#lib/http/stale-keys.ts";
import { lockUser, staleKeysOfBlock } from "./block-user.ts";

/** Ends an account's block before its time. Sessions that the block ended stay ended. */
export async function liftBlock(
  db: Database,
  actor: Actor,
  { user, reason }: { user: string; reason: string },
): Promise<{ lifted: number } | { problem: Problem }> {
  if (!isPermitted(actor, "block-user"))
    return { problem: problem("not-permitted", "Only a maintainer lifts a block.") };
  const faults = faultsOfReason(reason);
  if (faults.length) return { problem: problem("invalid-input", "The block stands.", faults) };
  const keys = staleKeysOfBlock(user);
  const outcome = await db.$transaction(async (tx) => {
    const target = await lockUser(tx, user);
    if (!target) return { problem: problem("not-found", "There is no such account.") };
    const [lifted] = await tx.$queryRaw<{ id: number }[]>`
      UPDATE blocks SET lifted_at = now(), lifted_by = ${actor.id}::uuid
      WHERE user_id = ${user}::uuid AND lifted_at IS NULL AND (until IS NULL OR until > now()) RETURNING id`;
    if (!lifted) return { problem: problem("invalid-input", `${target.name} is not blocked.`) };
    await recordAct(tx, actor, { act: "unblock", user, reason: reason.trim(), detail: { block: lifted.id } });
    await tellStale(tx, keys);
    return { lifted: lifted.id };
  });
  if ("lifted" in outcome) announceStale(keys);
  return outcome;
}
