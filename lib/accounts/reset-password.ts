import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { passwordFault } from "#lib/domain/passwords.ts";
import { sendMail } from "#lib/mail/send-mail.ts";
import { endSessions } from "./end-sessions.ts";
import { hashPassword } from "./hash-password.ts";
import { takeMailTurn } from "./mail-turn.ts";
import { createLink, findLink, takeLink } from "./one-time-link.ts";

/**
 * Sends a link for a new password to a confirmed address. Whether there is such an account shows neither in the answer nor
 * in its time: the mail is on its way when this returns, or there is none.
 */
export async function askForReset(db: Database, { email, site }: { email: string; site: string }): Promise<void> {
  const [account] = await db.$queryRaw<{ id: string; name: string; email: string }[]>`
    SELECT id::text, name, email FROM users
    WHERE lower(email) = lower(${email.trim()}) AND email_verified IS NOT NULL`;
  const token = await createLink(db, "reset-password", account?.id ?? "nobody");
  if (!(await takeMailTurn(db, email)) || !account) return;
  const text = [
    `Somebody asked for a new password for the account ${account.name} of the wiki at ${site}.`,
    `If that was you, choose one within the hour:\n\n${site}/sign-in/reset?token=${token}`,
    "If it was not, do nothing: the password stays as it is.",
  ].join("\n\n");
  void sendMail({ to: account.email, subject: "A new password", text });
}

/** Whether a link is still good for a new password. */
export async function isResetOpen(db: Database, token: string): Promise<boolean> {
  const userId = await findLink(db, "reset-password", token);
  return userId !== null && userId !== "nobody";
}

/** Sets a new password by a link, once, and signs the account out everywhere. */
export async function resetPassword(
  db: Database,
  token: string,
  password: string,
): Promise<{ problem: Problem } | null> {
  if (!(await isResetOpen(db, token))) return VOID;
  const fault = passwordFault(password, await knownOf(db, (await findLink(db, "reset-password", token)) ?? ""));
  if (fault)
    return {
      problem: problem("invalid-input", "The password was not set.", [
        { pointer: "/password", code: "password", detail: fault },
      ]),
    };
  const passwordHash = await hashPassword(password);
  return db.$transaction(async (tx) => {
    const userId = await takeLink(tx, "reset-password", token);
    if (!userId) return VOID;
    await tx.$executeRaw`UPDATE users SET password_hash = ${passwordHash} WHERE id = ${userId}::uuid`;
    await endSessions(tx, userId);
    return null;
  });
}

async function knownOf(db: Database, userId: string): Promise<(string | null)[]> {
  const [account] = await db.$queryRaw<{ name: string; email: string | null }[]>`
    SELECT name, email FROM users WHERE id = ${userId}::uuid`;
  return account ? [account.name, account.email] : [];
}

const VOID = { problem: problem("invalid-input", "This link is used or expired. Ask for another.") };
