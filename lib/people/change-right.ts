import { recordAct } from "#lib/audit/record-act.ts";
import type { Connection, Database } from "#lib/db/client.ts";
import { tellStale } from "#lib/db/tell-stale.ts";
import { faultsOfReason } from "#lib/domain/act-reason.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import type { Actor, Role } from "#lib/domain/permissions.ts";
import { announceStale } from "#lib/http/stale-keys.ts";

type Target = { id: string; name: string; role: Role; trusted: boolean; suppressor: boolean };

type Step = { detail: Record<string, unknown> } | { same: true } | { problem: Problem };

/**
 * The way of every change of somebody's rights, once the verb has found it permitted: a reason, the account locked, the
 * change, its act in the audit log, and the answers that show the account dropped. A change that changes nothing is not
 * recorded.
 */
export async function changeRight(
  db: Database,
  actor: Actor,
  { act, user, reason }: { act: string; user: string; reason: string },
  change: (tx: Connection, target: Target, admins: number) => Promise<Step>,
): Promise<{ changed: boolean } | { problem: Problem }> {
  const faults = faultsOfReason(reason);
  if (faults.length) return { problem: problem("invalid-input", "Nothing was changed.", faults) };
  const keys = [`user:${user}`];
  const outcome = await db.$transaction(async (tx) => {
    const locked = await lockWithAdmins(tx, user);
    const target = locked.find(({ id }) => id === user);
    if (!target) return { problem: problem("not-found", "There is no such account.") };
    const step = await change(tx, target, locked.filter(({ role }) => role === "admin").length);
    if ("problem" in step) return step;
    if ("same" in step) return { changed: false };
    await recordAct(tx, actor, { act, user, reason: reason.trim(), detail: step.detail });
    await tellStale(tx, keys);
    return { changed: true };
  });
  announceStale(keys);
  return outcome;
}

/** The account and all admins, locked in one order: of two admins who step down at once, one comes after the other. */
const lockWithAdmins = (tx: Connection, user: string): Promise<Target[]> => tx.$queryRaw<Target[]>`
  SELECT id::text, name, role::text, trusted, suppressor FROM users WHERE id = ${user}::uuid OR role = 'admin'
  ORDER BY id FOR UPDATE`;
