import type { Database } from "#lib/db/client.ts";
import { type Fault, type Problem, problem } from "#lib/domain/errors.ts";
import { isPermitted, type Visitor } from "#lib/domain/permissions.ts";
import { type Scope, scopesOf } from "#lib/domain/token-scopes.ts";
import { makeApiToken } from "./api-token.ts";
import { hashToken } from "./session-token.ts";

/** A token for a program: what it is for, what it may do, and for how many days; null is without end. */
export type WantedToken = { name: string; scopes: readonly string[]; days: number | null };

const MOST_DAYS = 3660;
const MOST_TOKENS = 50;

/** Makes a token. Nobody, its owner included, can see it again: only its hash is kept. */
export async function createToken(
  db: Database,
  visitor: Visitor,
  wanted: WantedToken,
): Promise<{ token: string; prefix: string } | { problem: Problem }> {
  if (!visitor) return { problem: problem("not-signed-in", "A token acts for an account.") };
  if (!isPermitted(visitor, "hold-token"))
    return { problem: problem("not-permitted", "Only contributors make tokens.") };
  const name = wanted.name.trim();
  const faults = faultsIn({ ...wanted, name }, scopesOf(visitor));
  if (faults.length > 0) return { problem: problem("invalid-input", "The token was not made.", faults) };
  const { token, prefix } = makeApiToken();
  const added = await db.$executeRaw`
    INSERT INTO api_tokens (user_id, name, prefix, token_hash, scopes, expires)
    SELECT ${visitor.id}::uuid, ${name}, ${prefix}, ${hashToken(token)}, ${[...new Set(wanted.scopes)]},
      now() + make_interval(days => ${wanted.days}::int)
    WHERE (SELECT count(*) FROM api_tokens WHERE user_id = ${visitor.id}::uuid AND revoked_at IS NULL
      AND (expires IS NULL OR expires > now())) < ${MOST_TOKENS}`;
  if (added) return { token, prefix };
  return { problem: problem("invalid-input", `An account has at most ${MOST_TOKENS} tokens. Revoke one first.`) };
}

function faultsIn({ name, scopes, days }: WantedToken, allowed: readonly Scope[]): Fault[] {
  const fault = (field: string, detail: string): Fault => ({ pointer: `/${field}`, code: "invalid", detail });
  const named = name.length > 0 && name.length <= 80;
  const within = scopes.every((scope) => (allowed as readonly string[]).includes(scope));
  const dated = days === null || (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS);
  return [
    ...(named ? [] : [fault("name", "Say in at most 80 characters what it is for.")]),
    ...(scopes.length > 0 ? [] : [fault("scopes", "Choose what the token may do.")]),
    ...(within ? [] : [fault("scopes", `You can give: ${allowed.join(", ")}.`)]),
    ...(dated ? [] : [fault("days", `A token is valid for 1 to ${MOST_DAYS} days, or without end.`)]),
  ];
}
