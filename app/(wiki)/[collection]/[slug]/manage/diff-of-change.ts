import type { Database } from "#lib/db/client.ts";
import { NOW } from "#lib/domain/clocks.ts";
import type { Content } from "#lib/domain/content.ts";
import { diffRevisions, type RevisionDiff } from "#lib/domain/diff/diff-revisions.ts";
import { pagesNamed } from "#lib/domain/diff/pages-named.ts";
import { resolveTargets } from "#lib/pages/resolve-targets.ts";

/** What a change does, with the pages that it is about by their titles of today. */
export async function diffOfChange(
  db: Database,
  { before, after }: { before: Content; after: Content },
): Promise<RevisionDiff> {
  return diffRevisions(before, after, await resolveTargets(db, pagesNamed(before.record, after.record), NOW));
}
