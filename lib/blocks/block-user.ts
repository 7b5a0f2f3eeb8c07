import { endSessions } from "#lib/accounts/end-sessions.ts";
import { recordAct } from "#lib/audit/record-act.ts";
import type { Connection, Database } from "#lib/db/client.ts";
import { tellStale } from "#lib/db/tell-stale.ts";
import { faultsOfReason } from "#lib/domain/act-reason.ts";
import { findBlockObstacle } from "#lib/domain/block-rules.ts";
import { type Fault, type Problem, problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted, type Role } from "#lib/domain/permissions.ts";
import { announceStale } from "#lib/http/stale-keys.ts";

/** Whom to block, why, and until when; null is until somebody lifts it. */
export type BlockOrder = { user: string; reason: string; until: Date | null };

/**
 * Blocks an account: from the commit on it saves nothing, its sessions are ended, its tokens and sign-in do not work
 * (MediaWiki's Special:Block). A block in force is replaced. Reason and end are checked together.
 */
export async function blockUser(
  db: Database,
  actor: Actor,
  { user, reason, until }: BlockOrder,
): Promise<{ block: number } | { problem: Problem }> {
  if (!isPermitted(actor, "block-user"))
    return { problem: problem("not-permitted", "Only a maintainer blocks an account.") };
  const faults = [...faultsOfReason(reason), ...faultsOfEnd(until)];
  if (faults.length) return { problem: problem("invalid-input", "Nobody was blocked.", faults) };
  const keys = staleKeysOfBlock(user);
  const outcome = await db.$transaction(async (tx) => {
    const target = await lockUser(tx, user);
    if (!target) return { problem: problem("not-found", "There is no such account.") };
    const obstacle = findBlockObstacle(actor, target);
    if (obstacle) return { problem: problem("not-permitted", obstacle) };
    const block = await writeBlock(tx, actor, { user, reason: reason.trim(), until });
    await recordAct(tx, actor, { act: "block", user, reason: reason.trim(), detail: { block, until } });
    await tellStale(tx, keys);
    return { block };
  });
  if ("block" in outcome) announceStale(keys);
  return outcome;
}

const faultsOfEnd = (until: Date | null): Fault[] =>
  until && until <= new Date()
    ? [{ pointer: "/until", code: "past", detail: "This is in the past: a block ends later than now." }]
    : [];

/** Whatever shows whether an account is blocked. */
export const staleKeysOfBlock = (user: string): string[] => [`user:${user}`];

type Target = { id: string; name: string; role: Role };

/** The account, locked, so that two who block it at once do so one after the other. */
export async function lockUser(tx: Connection, user: string): Promise<Target | null> {
  const [target] = await tx.$queryRaw<Target[]>`
    SELECT id::text, name, role::text FROM users WHERE id = ${user}::uuid FOR UPDATE`;
  return target ?? null;
}

async function writeBlock(tx: Connection, actor: Actor, { user, reason, until }: BlockOrder): Promise<number> {
  await tx.$executeRaw`
    UPDATE blocks SET lifted_at = now(), lifted_by = ${actor.id}::uuid WHERE user_id = ${user}::uuid AND lifted_at IS NULL`;
  await endSessions(tx, user);
  const [made] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO blocks (user_id, by_id, reason, until)
    VALUES (${user}::uuid, ${actor.id}::uuid, ${reason}, ${until}::timestamptz) RETURNING id`;
  if (!made) throw new Error("A block was written and has no number.");
  return made.id;
}
