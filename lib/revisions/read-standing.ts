import type { Statements } from "#lib/db/client.ts";
import type { Content } from "#lib/domain/content.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import type { Claimed } from "./claim-page.ts";
import type { Done } from "./find-done.ts";

/** How things stand with a page that is locked: what was said, what was done before, and what stands in the way. */
export type Standing = {
  /** What the page says now; null for a new one. */
  said: { hash: Uint8Array; bytes: number } | null;
  /** What was made under the same key within a day. */
  done: Done | null;
  block: { reason: string; until: Date | null } | null;
  protection: { level: "trusted" | "maintainer"; until: Date | null; reason: string } | null;
  /** The page that has or had the proposed slug. */
  owner: number | null;
};

type Row = {
  said_hash: Uint8Array | null;
  said_bytes: number;
  done_hash: Uint8Array | null;
  done_page: number;
  done_number: number;
  done_merged: boolean;
  done_changed: boolean;
  block_reason: string | null;
  block_until: Date | null;
  level: "trusted" | "maintainer" | null;
  protected_until: Date | null;
  protection_reason: string;
  owner: number | null;
};

/**
 * Reads how things stand. Only a statement that begins after the lock was had sees what those wrote who held it before:
 * call it after `claimPages`. What a key made is the newest of its page's then, and its instant is the revision's own;
 * a key that found nothing to change has a later one.
 */
export async function readStanding(
  tx: Statements,
  actor: Actor,
  claimed: Claimed | null,
  { content: { kind, slug }, key }: { content: Content; key: string | undefined },
): Promise<Standing> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT r.content_hash AS said_hash, r.byte_size AS said_bytes, k.body_hash AS done_hash, k.page_id AS done_page,
      k.revision AS done_number, k.merged AS done_merged,
      k.at = (SELECT at FROM revisions WHERE number = k.revision) AS done_changed,
      b.reason AS block_reason, b.until AS block_until,
      p.level, p.until AS protected_until, p.reason AS protection_reason,
      (SELECT page_id FROM slugs WHERE kind = ${kind}::"Kind" AND slug = ${slug}) AS owner
    FROM (VALUES (${claimed?.current ?? null}::int, ${claimed?.page ?? null}::int)) AS here (current, page)
      LEFT JOIN revisions r ON r.number = here.current
      LEFT JOIN protections p ON p.page_id = here.page AND (p.until IS NULL OR p.until > now())
      LEFT JOIN idempotency_keys k ON k.actor_id = ${actor.id}::uuid AND k.key = ${key ?? null}
        AND k.at > now() - interval '1 day'
      LEFT JOIN LATERAL (SELECT reason, until FROM blocks WHERE user_id = ${actor.id}::uuid AND lifted_at IS NULL
        AND (until IS NULL OR until > now()) ORDER BY until DESC NULLS FIRST LIMIT 1) b ON true`;
  if (!row) throw new Error("How things stand is always one row.");
  return standingOf(row);
}

const standingOf = (row: Row): Standing => ({
  said: row.said_hash && { hash: row.said_hash, bytes: row.said_bytes },
  done: row.done_hash && {
    bodyHash: row.done_hash,
    page: row.done_page,
    number: row.done_number,
    merged: row.done_merged,
    changed: row.done_changed,
  },
  block: row.block_reason === null ? null : { reason: row.block_reason, until: row.block_until },
  protection: row.level && { level: row.level, until: row.protected_until, reason: row.protection_reason },
  owner: row.owner,
});
