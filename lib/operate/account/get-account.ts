import type { Database } from "#lib/db/client.ts";
import { type Account, findAccount } from "#lib/people/find-account.ts";
import { OperatorError } from "../operator-error.ts";

/** The account of a name, in any case of its letters. */
export async function getAccount(db: Database, name = ""): Promise<Account> {
  const account = await findAccount(db, name);
  if (account) return account;
  throw new OperatorError(`There is no account ${name}. npm run account -- list shows all.`);
}
