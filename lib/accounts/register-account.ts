import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { checkNewAccount, type WantedAccount } from "./check-new-account.ts";
import { hashPassword } from "./hash-password.ts";
import { insertAccount } from "./insert-account.ts";

/**
 * Makes an account with a password, for anybody: a contributor whose edits wait for a patrol mark. All that is wrong with
 * what was typed is named at once.
 */
export async function registerAccount(
  db: Database,
  wanted: WantedAccount,
): Promise<{ id: string; name: string; email: string | null } | { problem: Problem }> {
  const checked = checkNewAccount(wanted);
  if ("faults" in checked) return { problem: problem("invalid-input", "The account was not made.", checked.faults) };
  const { account } = checked;
  const added = await insertAccount(db, { ...account, passwordHash: await hashPassword(wanted.password) });
  if ("taken" in added) return { problem: problem("invalid-input", "The account was not made.", [added.taken]) };
  return { id: added.id, name: account.name, email: account.email };
}
