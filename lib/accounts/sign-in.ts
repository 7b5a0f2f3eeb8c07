import { blockedProblem, findBlock } from "#lib/blocks/find-block.ts";
import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { createSession } from "./create-session.ts";
import { verifyPassword } from "./hash-password.ts";
import { findDelay, forgetFailures, noteFailure } from "./sign-in-delays.ts";

type Typed = { name: string; password: string; client: string; browser: string };

const WRONG = {
  pointer: "/password",
  code: "wrong",
  detail: "The name and the password do not belong together.",
};

type Known = { id: string; passwordHash: string | null };

/**
 * Signs somebody in by name, or by an address that they have shown to be theirs, and password; returns the token of the
 * session. Who fails is told the same, after the same time, whether there is such an account or not, and waits longer
 * after each failure. That an account is blocked is told only to who knows its password.
 */
export async function signInByPassword(
  db: Database,
  { name, password, client, browser }: Typed,
): Promise<{ token: string; userId: string } | { problem: Problem }> {
  const said = name.trim().toLowerCase().slice(0, 100);
  const account = await findBySaid(db, said);
  const attempt = { account: account?.id ?? said, client };
  const delay = await findDelay(db, attempt);
  if (delay) return { problem: delay };
  if (!(await verifyPassword(account?.passwordHash ?? null, password)) || !account) {
    await noteFailure(db, attempt);
    return { problem: problem("invalid-input", "You are not signed in.", [WRONG]) };
  }
  await forgetFailures(db, attempt);
  const block = await findBlock(db, account.id);
  if (block) return { problem: blockedProblem(block) };
  return { token: await createSession(db, account.id, browser), userId: account.id };
}

async function findBySaid(db: Database, said: string): Promise<Known | null> {
  const [account] = await db.$queryRaw<Known[]>`
    SELECT id::text, password_hash AS "passwordHash" FROM users
    WHERE lower(name) = ${said} OR (lower(email) = ${said} AND email_verified IS NOT NULL)`;
  return account ?? null;
}
