import { endSessions } from "#lib/accounts/end-sessions.ts";
import { hashPassword } from "#lib/accounts/hash-password.ts";
import { recordAct } from "#lib/audit/record-act.ts";
import type { Database } from "#lib/db/client.ts";
import { passwordFault } from "#lib/domain/passwords.ts";
import { OperatorError } from "../operator-error.ts";
import type { Command } from "./command.ts";
import { getAccount } from "./get-account.ts";
import { makePassword } from "./make-password.ts";

/** Sets a new password, read from standard input or made up and printed, and signs the account out everywhere. */
export async function setPassword(db: Database, { words: [name], readPassword }: Command): Promise<string[]> {
  const { id, name: found } = await getAccount(db, name);
  const given = await readPassword();
  const password = given ?? makePassword();
  const fault = passwordFault(password, [found]);
  if (fault) throw new OperatorError(fault);
  const passwordHash = await hashPassword(password);
  await db.$transaction(async (tx) => {
    await tx.user.update({ where: { id }, data: { passwordHash } });
    await endSessions(tx, id);
    await recordAct(tx, null, { act: "set-password", user: id });
  });
  return [`${found} has a new password and is signed out.`, ...(given === null ? [`Password: ${password}`] : [])];
}
