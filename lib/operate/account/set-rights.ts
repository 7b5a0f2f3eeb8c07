import { recordAct } from "#lib/audit/record-act.ts";
import type { Connection, Database } from "#lib/db/client.ts";
import { tellStale } from "#lib/db/tell-stale.ts";
import type { Command } from "./command.ts";
import { getAccount } from "./get-account.ts";
import { readRole, readSwitch } from "./read-role.ts";

/** Gives a role, the last admin's included: who has the machine can give it back. */
export async function setRole(db: Database, { words: [name, to = ""], said }: Command): Promise<string[]> {
  const role = readRole(to);
  const { id, name: found, role: before } = await getAccount(db, name);
  await change(db, id, { act: "set-role", reason: said.reason, detail: { from: before, to: role } }, async (tx) => {
    await tx.user.update({ where: { id }, data: { role } });
  });
  return [`${found} is ${role} now, and was ${before}.`];
}

export async function setTrust(db: Database, { words: [name, to], said }: Command): Promise<string[]> {
  const trusted = readSwitch(to);
  const { id, name: found } = await getAccount(db, name);
  await change(db, id, { act: "set-trust", reason: said.reason, detail: { trusted } }, async (tx) => {
    await tx.user.update({ where: { id }, data: { trusted } });
  });
  return [`${found} ${trusted ? "is trusted by your word now" : "is trusted by time and edits alone now"}.`];
}

export async function setSuppressor(db: Database, { words: [name, to], said }: Command): Promise<string[]> {
  const suppressor = readSwitch(to);
  const { id, name: found } = await getAccount(db, name);
  await change(db, id, { act: "set-suppressor", reason: said.reason, detail: { suppressor } }, async (tx) => {
    await tx.user.update({ where: { id }, data: { suppressor } });
  });
  return [`${found} ${suppressor ? "may suppress now" : "may not suppress any more"}.`];
}

type Told = { act: string; reason: string | undefined; detail: Record<string, unknown> };

const change = (
  db: Database,
  user: string,
  { act, reason = "", detail }: Told,
  write: (tx: Connection) => Promise<void>,
): Promise<void> =>
  db.$transaction(async (tx) => {
    await write(tx);
    await recordAct(tx, null, { act, user, reason, detail });
    await tellStale(tx, [`user:${user}`]);
  });
