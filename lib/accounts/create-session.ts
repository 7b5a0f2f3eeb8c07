import type { Connection } from "#lib/db/client.ts";
import { hashToken, makeToken } from "./session-token.ts";

export const SESSION_DAYS = 30;

/** Signs an account in on one browser and returns the token for its cookie, of which only the hash is kept. */
export async function createSession(db: Connection, userId: string, browser = ""): Promise<string> {
  const token = makeToken();
  await db.$executeRaw`
    WITH gone AS (DELETE FROM sessions WHERE user_id = ${userId}::uuid AND expires < now())
    INSERT INTO sessions (token_hash, user_id, expires, browser)
    VALUES (${hashToken(token)}, ${userId}::uuid, now() + make_interval(days => ${SESSION_DAYS}), ${browser.slice(0, 300)})`;
  return token;
}
