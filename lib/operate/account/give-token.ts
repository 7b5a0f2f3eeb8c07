import { createToken } from "#lib/accounts/create-token.ts";
import { recordAct } from "#lib/audit/record-act.ts";
import type { Database } from "#lib/db/client.ts";
import { OperatorError } from "../operator-error.ts";
import type { Command } from "./command.ts";
import { getAccount } from "./get-account.ts";
import { refuse } from "./refuse.ts";

/** Makes a token for an account and prints it, this once: with 90 days, unless it is said how many. */
export async function giveToken(db: Database, { words: [name], said }: Command): Promise<string[]> {
  if (!said.scopes) throw new OperatorError("Say what it may do: --scopes read,edit");
  const account = await getAccount(db, name);
  const scopes = said.scopes.split(",").map((scope) => scope.trim());
  const wanted = { name: said.name ?? "Made by the operator", scopes, days: Number(said.days ?? 90) };
  const made = await createToken(db, account, wanted);
  if ("problem" in made) throw refuse(made.problem);
  await recordAct(db, null, { act: "create-token", user: account.id, detail: { prefix: made.prefix, scopes } });
  return [`A token of ${account.name}, for ${scopes.join(", ")}, ${wanted.days} days:`, made.token];
}
