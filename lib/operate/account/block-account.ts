import { endSessions } from "#lib/accounts/end-sessions.ts";
import { recordAct } from "#lib/audit/record-act.ts";
import type { Connection, Database } from "#lib/db/client.ts";
import { tellStale } from "#lib/db/tell-stale.ts";
import { partialDateSchema } from "#lib/domain/dates.ts";
import { OperatorError } from "../operator-error.ts";
import type { Command } from "./command.ts";
import { getAccount } from "./get-account.ts";

/** Blocks an account, whoever it is, until the end of a day or for ever; its sessions end at once. */
export async function blockAccount(db: Database, { words: [name], said }: Command): Promise<string[]> {
  const reason = said.reason?.trim();
  if (!reason) throw new OperatorError("Say why: --reason WHY. The blocked person reads it.");
  const until = said.until === undefined ? null : readDay(said.until);
  const { id, name: found } = await getAccount(db, name);
  await db.$transaction(async (tx) => {
    const operator = await findOperator(tx);
    await tx.$executeRaw`
      UPDATE blocks SET lifted_at = now(), lifted_by = ${operator}::uuid WHERE user_id = ${id}::uuid AND lifted_at IS NULL`;
    await endSessions(tx, id);
    await tx.$executeRaw`
      INSERT INTO blocks (user_id, by_id, reason, until)
      VALUES (${id}::uuid, ${operator}::uuid, ${reason}, ${until}::timestamptz)`;
    await recordAct(tx, null, { act: "block", user: id, reason, detail: { until } });
    await tellStale(tx, [`user:${id}`]);
  });
  return [`${found} is blocked ${until ? `until ${until.toISOString()}` : "until you lift it"}.`];
}

/** Lifts the block of an account. */
export async function unblockAccount(db: Database, { words: [name], said }: Command): Promise<string[]> {
  const { id, name: found } = await getAccount(db, name);
  await db.$transaction(async (tx) => {
    const lifted = await tx.$executeRaw`
      UPDATE blocks SET lifted_at = now(), lifted_by = ${await findOperator(tx)}::uuid
      WHERE user_id = ${id}::uuid AND lifted_at IS NULL AND (until IS NULL OR until > now())`;
    if (lifted === 0) throw new OperatorError(`${found} is not blocked.`);
    await recordAct(tx, null, { act: "unblock", user: id, reason: said.reason ?? "" });
    await tellStale(tx, [`user:${id}`]);
  });
  return [`${found} is not blocked any more.`];
}

/** A block is somebody's: the operator's stand under an account that nobody can sign in to. */
async function findOperator(tx: Connection): Promise<string> {
  const { id } = await tx.user.upsert({
    where: { name: "operator" },
    update: {},
    create: { name: "operator", displayName: "The operator", role: "reader" },
  });
  return id;
}

/** The end of the day that was said, or the instant. */
function readDay(said: string): Date {
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(said) && partialDateSchema.safeParse(said).success;
  const instant = /^\d{4}-\d{2}-\d{2}T/.test(said) ? Date.parse(said) : Number.NaN;
  const until = new Date(whole ? Date.parse(`${said}T23:59:59.999Z`) : instant);
  if (Number.isNaN(until.getTime())) throw new OperatorError(`${said} is no day: write --until 2026-12-31.`);
  if (until <= new Date()) throw new OperatorError(`${said} is in the past.`);
  return until;
}
