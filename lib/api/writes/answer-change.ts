import type { Database } from "#lib/db/client.ts";
import { problem } from "#lib/domain/errors.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import type { Page } from "#lib/domain/page.ts";
import { findRevision } from "#lib/revisions/find-revision.ts";
import type { Saved } from "#lib/revisions/proposal.ts";
import type { Answer } from "../operation.ts";
import { bodyOf } from "../operations/read-page.ts";
import type { Outcome } from "../schemas/written.ts";

/** A page as it is read, with what became of the write that left it so. */
export type WrittenPage = ReturnType<typeof bodyOf> & { outcome: Outcome };

/** What a write is answered with: the page at the revision that it made or found. */
export async function answerChange(
  db: Database,
  { number, changed, merged, repeated }: Saved,
  { isNew, dryRun }: { isNew: boolean; dryRun: boolean },
): Promise<Answer<WrittenPage>> {
  const found = await findRevision(db, number);
  if (!found) throw new Error(`Revision ${number} was saved and is not there.`);
  const { page: id, revision, content } = found;
  if (!content) return { problem: problem("text-hidden", `What revision ${number} said is hidden.`) };
  const page: Page = { id, ...content, revision, current: number };
  const address = `/api/v1${pathOf(page)}`;
  return {
    status: isNew ? 201 : 200,
    body: { ...bodyOf(page), outcome: { revision: number, changed, merged, repeated, dryRun } },
    etag: `"r${number}"`,
    keep: "no-store",
    headers: {
      ...(revision.deleted ? {} : { "content-location": address }),
      ...(isNew ? { location: address } : {}),
    },
    links: [{ href: `${address}/revisions`, rel: "version-history" }],
  };
}
