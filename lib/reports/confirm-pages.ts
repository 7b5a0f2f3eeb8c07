import type { Database } from "#lib/db/client.ts";
import { tellStale } from "#lib/db/tell-stale.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { isPermitted, type Visitor } from "#lib/domain/permissions.ts";
import { announceStale } from "#lib/http/stale-keys.ts";

/** Says of pages that somebody has read them and they are still right: they are off the list of stale pages for a year. */
export async function confirmPages(
  db: Database,
  visitor: Visitor,
  pages: readonly number[],
): Promise<{ confirmed: number } | { problem: Problem }> {
  if (!visitor)
    return { problem: problem("not-signed-in", "Only somebody with an account can say that a page is right.") };
  if (!isPermitted(visitor, "edit-page"))
    return { problem: problem("not-permitted", `${visitor.name} may not say that a page is right.`) };
  if (pages.length === 0)
    return {
      problem: problem("invalid-input", "No page was chosen.", [
        { pointer: "/page", code: "required", detail: "Choose the pages that you have read." },
      ]),
    };
  const confirmed = await db.$transaction(async (tx) => {
    await tellStale(tx, ["changes"]);
    return tx.$executeRaw`
      UPDATE pages SET looked_at = now(), looked_by = ${visitor.id}::uuid
      WHERE id = ANY(${[...pages]}::int[]) AND NOT deleted`;
  });
  announceStale(["changes"]);
  return { confirmed };
}
