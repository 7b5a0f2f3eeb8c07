import { recordAct } from "#lib/audit/record-act.ts";
import type { Connection, Database } from "#lib/db/client.ts";
import { STALE_CHANNEL } from "#lib/db/listen-stale.ts";
import { faultsOfReason } from "#lib/domain/act-reason.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import type { ProtectionLevel } from "#lib/domain/protection.ts";
import { announceStale } from "#lib/http/stale-keys.ts";
import { refusal } from "./refuse-proposal.ts";

export type Protecting = {
  page: number;
  /** `open` lifts the protection. */
  level: ProtectionLevel;
  /** When it ends; null: it holds until it is lifted. */
  until?: Date | null;
  reason: string;
};

export type Protected = { ok: true; page: number } | { ok: false; problem: Problem };

/**
 * Says who may edit a page, from now on and in the place of what was said before (MediaWiki, Help:Protection): everybody
 * who may edit, trusted contributors, or maintainers. A save that is under way ends before or obeys. Refused without a
 * reason and with an end that is past. The audit log tells it.
 */
export async function protectPage(db: Database, actor: Actor, protecting: Protecting): Promise<Protected> {
  if (!isPermitted(actor, "protect-page")) return { ok: false, problem: refusal(actor, "protect-page") };
  const { page, level, until = null } = protecting;
  const reason = protecting.reason.trim();
  const faults = faultsOfReason(reason);
  if (level !== "open" && until && until <= new Date())
    faults.push({ pointer: "/until", code: "past", detail: "The end lies in the past. Choose a later one, or none." });
  if (faults.length) return { ok: false, problem: problem("invalid-input", "The protection was not changed.", faults) };
  const keys = [`page:${page}`];
  const found = await db.$transaction(async (tx) => {
    const [locked] = await tx.$queryRaw<object[]>`SELECT FROM pages WHERE id = ${page} FOR UPDATE`;
    if (!locked) return false;
    await writeProtection(tx, actor, { page, level, until, reason });
    const detail = { level, until: level === "open" ? null : until };
    await recordAct(tx, actor, { act: "protect-page", page, reason, detail });
    await tx.$executeRaw`SELECT pg_notify(${STALE_CHANNEL}, ${JSON.stringify(keys)})`;
    return true;
  });
  if (!found) return { ok: false, problem: problem("not-found", `There is no page with the id ${page}.`) };
  announceStale(keys);
  return { ok: true, page };
}

async function writeProtection(
  tx: Connection,
  actor: Actor,
  { page, level, until, reason }: Required<Protecting>,
): Promise<void> {
  if (level === "open") await tx.$executeRaw`DELETE FROM protections WHERE page_id = ${page}`;
  else
    await tx.$executeRaw`
      INSERT INTO protections (page_id, level, until, reason, by_id)
      VALUES (${page}, ${level}, ${until}, ${reason}, ${actor.id}::uuid)
      ON CONFLICT (page_id) DO UPDATE SET level = excluded.level, until = excluded.until, reason = excluded.reason,
        by_id = excluded.by_id, at = now()`;
}
