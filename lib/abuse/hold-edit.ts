import type { Database } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import type { Proposal } from "#lib/revisions/proposal.ts";

/** An edit put aside: what was proposed, and the rules that did not let it through. */
export type HeldProposal = { proposal: Proposal; findings: { rule: string; detail: string }[] };

/**
 * Puts an edit aside for a maintainer and returns its number. The same edit sent again while it waits is the same held
 * edit.
 */
export async function holdEdit(
  db: Database,
  actor: Actor,
  { key: _, asked: __, confirmed: ___, ...proposal }: Proposal,
  findings: HeldProposal["findings"],
): Promise<number> {
  const kept = JSON.stringify({ proposal, findings });
  const [held] = await db.$queryRaw<{ id: number }[]>`
    WITH known AS (
      SELECT id FROM held_edits WHERE actor_id = ${actor.id}::uuid AND state = 'waiting'
        AND proposal->'proposal' = ${kept}::jsonb->'proposal'
    ), made AS (
      INSERT INTO held_edits (actor_id, page_id, title, proposal, rules)
      SELECT ${actor.id}::uuid, ${proposal.page}::int, ${proposal.title}, ${kept}::jsonb,
        ${findings.map(({ rule }) => rule)}::text[]
      WHERE NOT EXISTS (SELECT FROM known)
      RETURNING id
    ) SELECT id FROM known UNION ALL SELECT id FROM made LIMIT 1`;
  if (!held) throw new Error("A held edit was neither found nor made.");
  return held.id;
}
