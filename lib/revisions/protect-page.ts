import { recordAct } from "#lib/audit/record-act.ts";
import type { Database, Statements } from "#lib/db/client.ts";
import { onceCommitted } from "#lib/db/held-database.ts";
import { STALE_CHANNEL } from "#lib/db/listen-stale.ts";
import { faultsOfReason } from "#lib/domain/act-reason.ts";
import { problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import type { ProtectionLevel } from "#lib/domain/protection.ts";
import { announceStale } from "#lib/http/stale-keys.ts";
import { keyOf } from "./find-done.ts";
import { keepKey } from "./keep-unchanged.ts";
import type { Keyed, Refused, Saved } from "./proposal.ts";
import { refusal } from "./refuse-proposal.ts";
import { runOrUndo } from "./run-or-undo.ts";
import type { Written } from "./written.ts";

export type Protecting = Keyed & {
  page: number;
  /** The revision that the actor looked at; not to be said where any will do. */
  base?: number | undefined;
  /** `open` lifts the protection. */
  level: ProtectionLevel;
  /** When it ends; null: it holds until it is lifted. */
  until?: Date | null;
  reason: string;
};

/**
 * Says who may edit a page, from now on and in the place of what was said before (MediaWiki, Help:Protection): everybody
 * who may edit, trusted contributors, or maintainers. A save that is under way ends before or obeys. Refused without a
 * reason, with an end that is past, and once the page is past revision `base`. It makes no revision. The audit log tells it.
 */
export async function protectPage(db: Database, actor: Actor, protecting: Protecting): Promise<Saved | Refused> {
  if (!isPermitted(actor, "protect-page")) return { ok: false, problem: refusal(actor, "protect-page") };
  const { level, until } = protecting;
  const reason = protecting.reason.trim();
  const faults = faultsOfReason(reason);
  if (level !== "open" && until && until <= new Date())
    faults.push({ pointer: "/until", code: "past", detail: "The end lies in the past. Choose a later one, or none." });
  if (faults.length) return { ok: false, problem: problem("invalid-input", "The protection was not changed.", faults) };
  const outcome = await runOrUndo(db, (tx) => write(tx, actor, { ...protecting, reason }));
  if ("lost" in outcome) return { ok: false, problem: problem("conflict", "The same was asked for twice at once.") };
  if ("problem" in outcome) return { ok: false, ...outcome };
  const [{ saved, announced }] = outcome.written;
  onceCommitted(db, () => announceStale(announced));
  return saved;
}

async function write(
  tx: Statements,
  actor: Actor,
  { page, base, level, until = null, reason, ...request }: Protecting,
): Promise<{ written: [Written] } | Omit<Refused, "ok"> | { lost: unknown }> {
  const [locked] = await tx.$queryRaw<{ current: number }[]>`
    SELECT current FROM pages WHERE id = ${page} AND current IS NOT NULL FOR UPDATE`;
  if (!locked) return { problem: problem("not-found", `There is no page with the id ${page}.`) };
  const { current } = locked;
  if (base !== undefined && base !== current)
    return {
      problem: problem("conflict", `This was asked of revision ${base}; the page is at revision ${current} now.`),
    };
  await writeProtection(tx, actor, { page, level, until, reason });
  const detail = { level, until: level === "open" ? null : until };
  await recordAct(tx, actor, { act: "protect-page", page, reason, detail });
  const key = keyOf(request, { page, level, until, reason });
  if (key && !(await keepKey(tx, actor, { ...key, merged: false }, page, current))) return { lost: "the key" };
  const announced = [`page:${page}`];
  await tx.$executeRaw`SELECT pg_notify(${STALE_CHANNEL}, ${JSON.stringify(announced)})`;
  const saved = { ok: true, page, number: current, changed: false, merged: false, repeated: false } as const;
  return { written: [{ saved, announced }] };
}

const writeProtection = (
  tx: Statements,
  actor: Actor,
  { page, level, until, reason }: { page: number; level: ProtectionLevel; until: Date | null; reason: string },
): Promise<number> =>
  level === "open"
    ? tx.$executeRaw`DELETE FROM protections WHERE page_id = ${page}`
    : tx.$executeRaw`
      INSERT INTO protections (page_id, level, until, reason, by_id)
      VALUES (${page}, ${level}, ${until}, ${reason}, ${actor.id}::uuid)
      ON CONFLICT (page_id) DO UPDATE SET level = excluded.level, until = excluded.until, reason = excluded.reason,
        by_id = excluded.by_id, at = now()`;
