import { checkNewAccount } from "#lib/accounts/check-new-account.ts";
import { hashPassword } from "#lib/accounts/hash-password.ts";
import { insertAccount } from "#lib/accounts/insert-account.ts";
import { recordAct } from "#lib/audit/record-act.ts";
import type { Database } from "#lib/db/client.ts";
import { problem } from "#lib/domain/errors.ts";
import type { Command } from "./command.ts";
import { makePassword } from "./make-password.ts";
import { readRole } from "./read-role.ts";
import { refuse } from "./refuse.ts";

/** Makes an account. The operator answers for its address: it counts as confirmed. */
export async function createAccount(
  db: Database,
  { words: [name = ""], said, readPassword }: Command,
): Promise<string[]> {
  const role = readRole(said.role ?? "contributor");
  const given = await readPassword();
  const password = given ?? makePassword();
  const checked = checkNewAccount({ name, password, email: said.email ?? "" });
  if ("faults" in checked) throw refuse(problem("invalid-input", "The account was not made.", checked.faults));
  const passwordHash = await hashPassword(password);
  const { account } = checked;
  await db.$transaction(async (tx) => {
    const added = await insertAccount(tx, { ...account, passwordHash, role, verified: account.email !== null });
    if ("taken" in added) throw refuse(problem("invalid-input", "The account was not made.", [added.taken]));
    await recordAct(tx, null, { act: "create-account", user: added.id, detail: { name: account.name, role } });
  });
  return [`${account.displayName} is there, as ${role}.`, ...(given === null ? [`Password: ${password}`] : [])];
}
