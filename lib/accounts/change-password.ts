import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { passwordFault } from "#lib/domain/passwords.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import { endSessions } from "./end-sessions.ts";
import { hashPassword, verifyPassword } from "./hash-password.ts";
import { findDelay, forgetFailures, noteFailure } from "./sign-in-delays.ts";

type Typed = {
  old: string;
  password: string;
  client: string;
  /** The token of the session that asks: the others end. */
  session: string | null;
};

/**
 * Changes one's own password. Who has one already says it first, and guesses no faster than at signing in. The other
 * browsers of the account are signed out.
 */
export async function changePassword(
  db: Database,
  visitor: Visitor,
  { old, password, client, session }: Typed,
): Promise<{ problem: Problem } | null> {
  if (!visitor) return { problem: problem("not-signed-in", "Only the account itself can change its password.") };
  const attempt = { account: visitor.id, client };
  const delay = await findDelay(db, attempt);
  if (delay) return { problem: delay };
  const [kept] = await db.$queryRaw<{ hash: string | null; email: string | null }[]>`
    SELECT password_hash AS hash, email FROM users WHERE id = ${visitor.id}::uuid`;
  if (kept?.hash && !(await verifyPassword(kept.hash, old))) {
    await noteFailure(db, attempt);
    return refuse("/old-password", "This is not the password of the account.");
  }
  await forgetFailures(db, attempt);
  const fault = passwordFault(password, [visitor.name, kept?.email ?? null]);
  if (fault) return refuse("/password", fault);
  const passwordHash = await hashPassword(password);
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`UPDATE users SET password_hash = ${passwordHash} WHERE id = ${visitor.id}::uuid`;
    await endSessions(tx, visitor.id, session);
  });
  return null;
}

const refuse = (pointer: string, detail: string): { problem: Problem } => ({
  problem: problem("invalid-input", "The password was not changed.", [{ pointer, code: "password", detail }]),
});
