import { recordAct } from "#lib/audit/record-act.ts";
import type { Connection, Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { checkNewAccount, type WantedAccount } from "./check-new-account.ts";
import { hashPassword } from "./hash-password.ts";
import { insertAccount } from "./insert-account.ts";
import { createLink, findLink, lockLink, takeLink } from "./one-time-link.ts";

const NEW = "the first admin";

/**
 * A new secret for the link by which the first admin is made, valid for a day; those before are void. Null when there is
 * an account that can sign in: from then on admins are made by admins, or by the operator at the command line.
 */
export async function createSetupLink(db: Database): Promise<string | null> {
  return (await isSomebodyThere(db)) ? null : createLink(db, "first-admin", NEW);
}

/** Whether the secret would make the first admin now. */
export const isSetupOpen = async (db: Database, token: string): Promise<boolean> =>
  (await findLink(db, "first-admin", token)) !== null && !(await isSomebodyThere(db));

/** Makes the first admin, once: of two who try at the same time, one is too late. */
export async function setUpAdmin(
  db: Database,
  token: string,
  wanted: WantedAccount,
): Promise<{ id: string; name: string } | { problem: Problem }> {
  if (!(await isSetupOpen(db, token))) return CLOSED;
  const checked = checkNewAccount(wanted);
  if ("faults" in checked) return { problem: problem("invalid-input", "The account was not made.", checked.faults) };
  const { account } = checked;
  const passwordHash = await hashPassword(wanted.password);
  return db.$transaction(async (tx) => {
    if (!(await lockLink(tx, "first-admin", token)) || (await isSomebodyThere(tx))) return CLOSED;
    const added = await insertAccount(tx, { ...account, passwordHash, role: "admin" });
    if ("taken" in added) return { problem: problem("invalid-input", "The account was not made.", [added.taken]) };
    await takeLink(tx, "first-admin", token);
    await recordAct(tx, null, { act: "first-admin", user: added.id, detail: { name: account.name } });
    return { id: added.id, name: account.name };
  });
}

const CLOSED = {
  problem: problem(
    "not-permitted",
    "This link is used, expired or replaced by a newer one, or there are accounts already. The operator makes admins with npm run account.",
  ),
};

async function isSomebodyThere(db: Connection): Promise<boolean> {
  const [{ there } = { there: true }] = await db.$queryRaw<{ there: boolean }[]>`
    SELECT EXISTS (SELECT FROM users u WHERE u.password_hash IS NOT NULL OR u.email_verified IS NOT NULL
      OR EXISTS (SELECT FROM linked_accounts l WHERE l.user_id = u.id)) AS there`;
  return there;
}
