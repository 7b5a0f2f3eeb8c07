import type { Statements } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/permissions.ts";

/** A privileged act: what was done, to which page or account, why, and what else tells it apart. */
export type Act = {
  act: string;
  page?: number | null;
  user?: string | null;
  reason?: string;
  detail?: Record<string, unknown>;
};

/**
 * Tells the audit log of a privileged act. Call it in the transaction of the act, so that neither stands without the
 * other. `actor` is null for the operator at the command line.
 */
export async function recordAct(tx: Statements, actor: Actor | null, act: Act): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO audit_events (actor_id, act, page_id, user_id, reason, detail)
    VALUES (${actor?.id ?? null}::uuid, ${act.act}, ${act.page ?? null}, ${act.user ?? null}::uuid, ${act.reason ?? ""},
      ${JSON.stringify(act.detail ?? {})}::jsonb)`;
}
