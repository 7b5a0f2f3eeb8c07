import type { Connection } from "#lib/db/client.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import type { Content } from "#lib/domain/content.ts";
import { COMPILER_VERSION } from "#lib/markup/compiler-version.ts";
import { lookAhead, projectRevision, type Said, writeProjection } from "./projections/project-revision.ts";

/** A revision as the log holds it, with what was made of its text. */
export type LoggedRevision = Content & {
  number: number;
  page: number;
  at: Date;
  deleted: boolean;
  mergedInto: number | null;
  /** Whether its text is suppressed. */
  hidden: boolean;
  text: string | null;
  targets: { kind: string | null; name: string }[] | null;
};

const BATCH = 200;

/** The next revisions of the log that fit a condition on `r`, in the order of their numbers; some hundred at once. */
export const readLog = (db: Connection, condition: Prisma.Sql): Promise<LoggedRevision[]> => db.$queryRaw<
  LoggedRevision[]
>`
  SELECT r.number, r.page_id AS page, r.at, r.deleted, r.merged_into AS "mergedInto", p.kind::text, r.slug, r.title,
    r.body, r.record, coalesce(s.text, false) AS hidden, k.text, k.targets
  FROM revisions r JOIN pages p ON p.id = r.page_id
    LEFT JOIN suppressions s ON s.revision = r.number
    LEFT JOIN renderings k ON k.body_hash = r.body_hash AND k.version = ${COMPILER_VERSION}
  WHERE ${condition} ORDER BY r.number LIMIT ${BATCH}`;

/** Brings the projections of a page in step with a revision of the log. One whose text is suppressed was never said. */
export async function replayRevision(tx: Connection, revision: LoggedRevision): Promise<void> {
  const said = saidBy(revision);
  if (said === undefined) return;
  const outlook = await lookAhead(tx, revision.page, said);
  await writeProjection(tx, projectRevision(revision.page, revision, outlook));
}

/** Null for a page that is gone, undefined for what was never said. That a page went is no part of its text. */
function saidBy({ deleted, hidden, text, targets, kind, slug, title, body, record }: LoggedRevision): Said | undefined {
  if (deleted) return null;
  if (hidden) return undefined;
  return { content: { kind, slug, title, body, record }, text: text ?? "", targets: targets ?? [] };
}
