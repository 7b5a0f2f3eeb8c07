import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { isPermitted, PERMISSIONS, type Visitor } from "#lib/domain/permissions.ts";
import { mayWrite, PROTECTIONS, type Protection } from "#lib/domain/protection.ts";
import { findProtection } from "#lib/revisions/find-protection.ts";

/**
 * What would keep a visitor from saving a page (null: a new one), as far as it can be known before they type. The save
 * judges it again.
 */
export async function readHindrances(db: Database, visitor: Visitor, page: number | null): Promise<Problem[]> {
  const permission = page === null ? "create-page" : "edit-page";
  if (!visitor)
    return [
      problem("not-signed-in", "You can write and look at the changes; to save you sign in, and nothing is lost."),
    ];
  if (!isPermitted(visitor, permission))
    return [problem("not-permitted", `Your account may read. ${PERMISSIONS[permission].says}: contributors may.`)];
  const protection = page === null ? null : await findProtection(db, page);
  return !protection || mayWrite(visitor, protection) ? [] : [problem("protected", describe(protection))];
}

function describe({ level, until, reason }: Protection): string {
  const end = until ? ` until ${until.toISOString().slice(0, 10)}` : "";
  return `${PROTECTIONS[level].says} alone can save it${end}${reason && `, because: ${reason}`}.`;
}
