import { hashToken, makeToken } from "#lib/accounts/session-token.ts";
import type { Database } from "#lib/db/client.ts";
import type { Problem } from "#lib/domain/errors.ts";
import type { FormFields, KeptForm } from "#lib/domain/form-fields.ts";
import type { Conflicting } from "#lib/revisions/proposal.ts";

const KEPT_FOR_HOURS = 24;

type Kept = { address: string; fields: FormFields; problem: Problem; conflict?: Conflicting | undefined };

/**
 * Keeps what a form held when it could not be carried out, and returns the token that its page finds it by. Passwords are
 * never kept. What is older than a day goes away with the next one.
 */
export async function keepForm(db: Database, userId: string | null, kept: Kept): Promise<string> {
  const token = makeToken();
  const fields = Object.fromEntries(Object.entries(kept.fields).filter(([name]) => !/password/i.test(name)));
  await db.$executeRaw`
    WITH gone AS (DELETE FROM kept_forms WHERE at < now() - make_interval(hours => ${KEPT_FOR_HOURS}))
    INSERT INTO kept_forms (token_hash, user_id, address, fields, problem, conflict)
    VALUES (${hashToken(token)}, ${userId}::uuid, ${kept.address}, ${JSON.stringify(fields)}::jsonb,
      ${JSON.stringify(kept.problem)}::jsonb, ${kept.conflict ? JSON.stringify(kept.conflict) : null}::jsonb)`;
  return token;
}

/**
 * What a form of this address held, or null when the token is unknown or a day old. Whoever has the token may read it, but
 * not another account than the one that typed it.
 */
export async function findKeptForm(
  db: Database,
  userId: string | null,
  token: string,
  address: string,
): Promise<KeptForm | null> {
  const [row] = await db.$queryRaw<KeptForm[]>`
    SELECT fields, problem, conflict FROM kept_forms
    WHERE token_hash = ${hashToken(token)} AND address = ${address}
      AND (user_id IS NULL OR user_id = ${userId}::uuid)
      AND at > now() - make_interval(hours => ${KEPT_FOR_HOURS})`;
  return row ?? null;
}
