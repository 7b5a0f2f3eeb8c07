import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { collectionOf, type Kind } from "#lib/domain/kinds.ts";
import type { Page } from "#lib/domain/page.ts";
import { findPage } from "#lib/pages/find-page.ts";
import type { ReplacedBy } from "./operation.ts";
import { unknownPage } from "./unknown-page.ts";

/**
 * The page that the path of a call names. An old slug and an id answer with the address to go to (`above` and
 * `below` are what stands before and behind the name there), a name that nothing has with the names most like it. With `gone` a deleted page is found too.
 */
export async function findNamedPage(
  db: Database,
  kind: Kind,
  name: string,
  at: number | null,
  { below = "", gone = false, above = `/api/v1/${collectionOf(kind)}` } = {},
): Promise<{ page: Page } | { moved: string; replacedBy: ReplacedBy } | { problem: Problem }> {
  const found = isName(name) ? await findPage(db, kind, name, at, { gone }) : null;
  if (found && "page" in found) return { page: found.page };
  if (found && "moved" in found) {
    const { id, moved: slug } = found;
    return { moved: `${above}/${slug}${below}`, replacedBy: { id, kind, slug } };
  }
  if (found && found.problem.code !== "not-found") return found;
  const fault = await unknownPage(db, kind, name, "/path/name");
  return { problem: problem("not-found", fault.detail, [fault]) };
}

/** Whether a page could be called so; a look into the database is for these only. */
export const isName = (name: string): boolean => /^[a-z0-9.-]{1,80}$/.test(name);
