import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Actor, Role } from "#lib/domain/permissions.ts";
import { actorWithin } from "#lib/domain/token-scopes.ts";
import { isApiToken } from "./api-token.ts";
import { hashToken } from "./session-token.ts";

/** From when on a contributor is trusted without anybody's word, as MediaWiki's autoconfirmed users are. */
export const TRUST = { days: 4, edits: 10 };

type Row = { id: string; name: string; role: Role; trusted: boolean; suppressor: boolean };

/** Who holds the session of a token, or null: it ended, was signed out, or its account is blocked. */
export async function findSessionActor(db: Database, token: string): Promise<Actor | null> {
  const [row] = await readRows<Row>(
    db,
    Prisma.sql`
    SELECT ${ACTOR} FROM sessions s JOIN users u ON u.id = s.user_id
    WHERE s.token_hash = ${hashToken(token)} AND s.expires > now() AND ${NOT_BLOCKED}`,
  );
  return row ?? null;
}

/**
 * As whom a program's token acts, never above what its scopes allow, or null: it was mistyped, expired, was revoked, or
 * its account is blocked. When it was last used is kept to the minute.
 */
export async function findTokenActor(db: Database, token: string): Promise<{ actor: Actor; scopes: string[] } | null> {
  if (!isApiToken(token)) return null;
  const [row] = await db.$queryRaw<(Row & { scopes: string[] })[]>`
    WITH known AS (
      SELECT t.id, t.user_id, t.scopes FROM api_tokens t
      WHERE t.token_hash = ${hashToken(token)} AND t.revoked_at IS NULL AND (t.expires IS NULL OR t.expires > now())
    ), seen AS (
      UPDATE api_tokens t SET last_used = now() FROM known
      WHERE t.id = known.id AND (t.last_used IS NULL OR t.last_used < now() - interval '1 minute')
    )
    SELECT ${ACTOR}, known.scopes FROM known JOIN users u ON u.id = known.user_id WHERE ${NOT_BLOCKED}`;
  if (!row) return null;
  const { scopes, ...actor } = row;
  return { actor: actorWithin(actor, scopes), scopes };
}

const ACTOR = Prisma.sql`u.id::text, u.name, u.role::text, u.suppressor,
  (u.trusted OR u.role IN ('maintainer', 'admin') OR (u.created_at < now() - make_interval(days => ${TRUST.days})
    AND (SELECT count(*) FROM (SELECT FROM revisions r WHERE r.actor_id = u.id LIMIT ${TRUST.edits}) AS few) >= ${TRUST.edits}
  )) AS trusted`;

const NOT_BLOCKED = Prisma.sql`NOT EXISTS (SELECT FROM blocks b
  WHERE b.user_id = u.id AND b.lifted_at IS NULL AND (b.until IS NULL OR b.until > now()))`;
