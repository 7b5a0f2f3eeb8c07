import type { Statements } from "#lib/db/client.ts";
import { problem } from "#lib/domain/errors.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import type { Key } from "./draft.ts";
import { hashValue } from "./hash-revision.ts";
import type { Keyed, Proposal, Refused, Saved } from "./proposal.ts";

/** What was made under a key, and the hash of what was asked for. */
export type Done = { bodyHash: Uint8Array; page: number; number: number; merged: boolean; changed: boolean };

/** The name of a request and what it asks for: what it says so itself, or else `proposed`; null without a name. */
export const keyOf = ({ key, asked }: Keyed, proposed?: unknown): Key | null =>
  key === undefined ? null : { name: key, bodyHash: hashValue(asked ?? proposed) };

/** A form that is sent again with a confirmation is the same request. */
export const keyOfProposal = ({ key, asked, confirmed: _, ...proposed }: Proposal): Key | null =>
  keyOf({ key, asked }, proposed);

/** The answer to a request whose key was used within a day: what it made then, or that it asked for something else. */
export function repeat({ bodyHash, ...made }: Done, key: Key): Saved | Refused {
  if (!Buffer.from(bodyHash).equals(key.bodyHash))
    return { ok: false, problem: problem("key-reused", "This key was sent with another content before.") };
  return { ok: true, ...made, repeated: true };
}

/** The answer to a request that may have been carried out within a day; null when its key is new. The lock decides. */
export async function findDone(db: Statements, actor: Actor, key: Key): Promise<Saved | Refused | null> {
  const [done] = await db.$queryRaw<Done[]>`
    SELECT k.body_hash AS "bodyHash", k.page_id AS page, k.revision AS number, k.merged,
      k.at = (SELECT at FROM revisions WHERE number = k.revision) AS changed
    FROM idempotency_keys k
    WHERE k.actor_id = ${actor.id}::uuid AND k.key = ${key.name} AND k.at > now() - interval '1 day'`;
  return done ? repeat(done, key) : null;
}

/**
 * Carries a request out unless its key says that it was: then it is answered as the first time, whatever became of the page
 * since. One that is refused is looked for again: the same request may have been carried out meanwhile.
 */
export async function doOnce<Unmade extends { ok: false }>(
  db: Statements,
  actor: Actor,
  keyed: Keyed,
  act: () => Promise<Saved | Unmade>,
): Promise<Saved | Refused | Unmade> {
  const key = keyOf(keyed);
  if (key === null) return act();
  const done = await findDone(db, actor, key);
  if (done) return done;
  const outcome = await act();
  if (outcome.ok) return outcome;
  const meanwhile = await findDone(db, actor, key);
  return meanwhile?.ok && meanwhile.changed ? meanwhile : outcome;
}
