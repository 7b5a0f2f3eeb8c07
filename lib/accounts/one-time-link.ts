import type { Connection } from "#lib/db/client.ts";
import { hashToken, makeToken } from "./session-token.ts";

/** What a link may be good for, and for how many hours. */
const HOURS = { "first-admin": 24, "verify-email": 48, "reset-password": 1, "show-token": 1 } as const;

export type LinkPurpose = keyof typeof HOURS;

/**
 * A secret for a link that works once, of which only the hash is kept. `identifier` is what it is about: an account, or an
 * account and its address. Those for the same, and what has expired, are void from now on.
 */
export async function createLink(db: Connection, purpose: LinkPurpose, identifier: string): Promise<string> {
  const token = makeToken();
  await db.$executeRaw`
    DELETE FROM one_time_links WHERE expires < now() OR (purpose = ${purpose} AND identifier = ${identifier})`;
  await db.$executeRaw`
    INSERT INTO one_time_links (token_hash, purpose, identifier, expires)
    VALUES (${hashToken(token)}, ${purpose}, ${identifier}, now() + make_interval(hours => ${HOURS[purpose]}))`;
  return token;
}

/** What an unused link is about, or null: it is unknown, used or expired. */
export async function findLink(db: Connection, purpose: LinkPurpose, token: string): Promise<string | null> {
  const [link] = await db.$queryRaw<{ identifier: string }[]>`
    SELECT identifier FROM one_time_links
    WHERE token_hash = ${hashToken(token)} AND purpose = ${purpose} AND used_at IS NULL AND expires > now()`;
  return link?.identifier ?? null;
}

/** Whether a link is unused. Who asks after that waits for the end of this transaction, and sees what became of the link. */
export async function lockLink(tx: Connection, purpose: LinkPurpose, token: string): Promise<boolean> {
  const links = await tx.$queryRaw<unknown[]>`
    SELECT 1 AS one FROM one_time_links
    WHERE token_hash = ${hashToken(token)} AND purpose = ${purpose} AND used_at IS NULL AND expires > now() FOR UPDATE`;
  return links.length > 0;
}

/** Uses a link up and says what it is about, or null. Of two who use it at once, one gets null. */
export async function takeLink(db: Connection, purpose: LinkPurpose, token: string): Promise<string | null> {
  const [link] = await db.$queryRaw<{ identifier: string }[]>`
    UPDATE one_time_links SET used_at = now()
    WHERE token_hash = ${hashToken(token)} AND purpose = ${purpose} AND used_at IS NULL AND expires > now()
    RETURNING identifier`;
  return link?.identifier ?? null;
}
