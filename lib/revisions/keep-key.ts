import { Prisma } from "#lib/db/generated/client.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import type { Entry } from "./entry.ts";

/** More than come with one save, so that none are left in the end. */
const SWEPT = 20;

/**
 * The key of a request, as parts of a statement that also remove some of the keys that are a day old. The result
 * `kept_key` has a row unless another request took the key within a day. Its instant tells what the request made from what
 * it only found: it is the revision's own, or a later one.
 */
export const keyPart = (
  actor: Actor,
  key: Entry["key"],
  page: number,
  made: { number: number; at: Prisma.Sql },
): Prisma.Sql => Prisma.sql`swept_keys AS (
  DELETE FROM idempotency_keys WHERE (actor_id, key) IN (
    SELECT actor_id, key FROM idempotency_keys WHERE at <= now() - interval '1 day'
      AND NOT (actor_id = ${actor.id}::uuid AND key = ${key?.name ?? ""}) LIMIT ${SWEPT} FOR UPDATE SKIP LOCKED)
), kept_key AS (
  INSERT INTO idempotency_keys AS k (actor_id, key, body_hash, page_id, revision, merged, at)
  SELECT ${actor.id}::uuid, ${key?.name ?? ""}, ${key?.bodyHash ?? Buffer.alloc(0)}::bytea, ${page}::int,
    ${made.number}::int, ${key?.merged ?? false}::boolean, ${made.at} WHERE ${key !== null}
  ON CONFLICT (actor_id, key) DO UPDATE SET body_hash = excluded.body_hash, page_id = excluded.page_id,
    revision = excluded.revision, merged = excluded.merged, at = excluded.at
    WHERE k.at <= now() - interval '1 day'
  RETURNING 1)`;
