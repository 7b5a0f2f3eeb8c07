import type { Connection } from "#lib/db/client.ts";
import { hashToken } from "./session-token.ts";

/** Signs one browser out, at once. Nothing happens when there is no such session. */
export async function endSession(db: Connection, token: string): Promise<void> {
  await db.$executeRaw`DELETE FROM sessions WHERE token_hash = ${hashToken(token)}`;
}

/** Signs an account out everywhere, at once; `except` is the token of a session that goes on. */
export async function endSessions(db: Connection, userId: string, except: string | null = null): Promise<void> {
  const kept = except === null ? Buffer.alloc(0) : hashToken(except);
  await db.$executeRaw`DELETE FROM sessions WHERE user_id = ${userId}::uuid AND token_hash <> ${kept}`;
}
