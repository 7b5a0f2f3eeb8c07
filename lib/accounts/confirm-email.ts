import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { sendMail } from "#lib/mail/send-mail.ts";
import { takeMailTurn } from "./mail-turn.ts";
import { createLink, findLink, takeLink } from "./one-time-link.ts";
import { proveEmail } from "./prove-email.ts";

/**
 * Asks by mail whether an address is the account's own. False when no mail went out. Until it is confirmed nothing is sent
 * there but this, and nobody signs in by it.
 */
export async function askToConfirm(
  db: Database,
  { userId, name, email, site }: { userId: string; name: string; email: string; site: string },
): Promise<boolean> {
  if (!(await takeMailTurn(db, email))) return false;
  const token = await createLink(db, "verify-email", `${userId} ${email}`);
  const text = [
    `The account ${name} of the wiki at ${site} gives this address as its own.`,
    `If that is you, confirm it within two days:\n\n${site}/sign-in/confirm?token=${token}`,
    "If it is not, do nothing: without this the address is not used.",
  ].join("\n\n");
  return sendMail({ to: email, subject: "Is this your address?", text });
}

/** The address that an unused link would confirm, or null. */
export async function findAsked(db: Database, token: string): Promise<string | null> {
  return (await findLink(db, "verify-email", token))?.split(" ")[1] ?? null;
}

/** Confirms the address of a link, once; the account must still give it as its own. */
export async function confirmEmail(db: Database, token: string): Promise<{ email: string } | { problem: Problem }> {
  return db.$transaction(async (tx) => {
    const [userId = "", email = ""] = (await takeLink(tx, "verify-email", token))?.split(" ") ?? [];
    if (!userId) return VOID;
    const still = await tx.$queryRaw<unknown[]>`
      SELECT 1 AS one FROM users WHERE id = ${userId}::uuid AND lower(email) = lower(${email}) FOR UPDATE`;
    return still.length > 0 && (await proveEmail(tx, userId, email)) ? { email } : VOID;
  });
}

const VOID = {
  problem: problem("invalid-input", "This link is used or expired, or the account has another address by now."),
};
