import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import { NOW } from "#lib/domain/clocks.ts";
import { diffRevisions, type RevisionDiff } from "#lib/domain/diff/diff-revisions.ts";
import { pagesNamed } from "#lib/domain/diff/pages-named.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import type { ShownRevision } from "#lib/domain/shown-revision.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { resolveTargets } from "#lib/pages/resolve-targets.ts";
import { type FoundRevision, findRevisions } from "./find-revision.ts";

/** Two revisions of a page beside each other, and what lies around them. */
export type DiffOfPage = {
  /** Null: the page did not exist before. */
  before: ShownRevision | null;
  after: ShownRevision;
  /** Null where one of the texts is hidden. */
  diff: RevisionDiff | null;
  /** The revision that the page had after `after`. */
  next: number | null;
  /** The newest revision of the page. */
  current: number;
  /** How many revisions of the page lie between the two. */
  between: number;
};

/**
 * The difference of two revisions of a page, the older first whichever way they are named. Without `to` the newest is
 * meant, without `from` the one that `to` was made from. A number that is no revision of the page is `not-found`, and said
 * whose it is.
 */
export async function readDiff(
  db: Database,
  page: number,
  asked: { from: number | null; to: number | null },
): Promise<DiffOfPage | { problem: Problem }> {
  noteKeys(`page:${page}`);
  const pair = await readPair(db, page, asked);
  if ("problem" in pair) return pair;
  const { before, after } = pair;
  const around = await readAround(db, page, before?.revision.number ?? 0, after.revision.number);
  return { before: before?.revision ?? null, after: after.revision, diff: await diffOf(db, pair), ...around };
}

type Pair = { before: FoundRevision | null; after: FoundRevision };

async function readPair(
  db: Database,
  page: number,
  { from, to }: { from: number | null; to: number | null },
): Promise<Pair | { problem: Problem }> {
  const last = to ?? (await readNewest(db, page));
  const named = await getOfPage(db, page, from === null ? [last] : [from, last]);
  if ("problem" in named) return named;
  const after = named.revisions.at(-1);
  if (!after) return { problem: problem("not-found", "The page has no revision yet.") };
  if (from !== null) return { before: named.revisions[0] ?? null, after };
  const { parent } = after.revision;
  const [before] = parent === null ? [] : await findRevisions(db, [parent]);
  return { before: before ?? null, after };
}

async function readNewest(db: Database, page: number): Promise<number> {
  const [row] = await readRows<{ number: number }>(
    db,
    Prisma.sql`SELECT coalesce(max(number), 0) AS number FROM shown_revisions WHERE page_id = ${page}`,
  );
  return row?.number ?? 0;
}

/** The revisions of these numbers in their order; a problem for the first that is not one of the page. */
async function getOfPage(
  db: Database,
  page: number,
  numbers: readonly number[],
): Promise<{ revisions: FoundRevision[] } | { problem: Problem }> {
  const revisions = await findRevisions(db, numbers);
  for (const number of numbers) {
    const found = revisions.find(({ revision }) => revision.number === number);
    if (!found) return { problem: problem("not-found", `The log has no revision ${number}.`) };
    if (found.page !== page) return { problem: problem("not-found", describeForeign(found)) };
  }
  return { revisions };
}

const describeForeign = ({ revision, kind, content }: FoundRevision): string =>
  `Revision ${revision.number} is one of ${content ? `the ${kind} “${content.title}”` : `another ${kind}`}, not of this page.`;

async function diffOf(db: Database, { before, after }: Pair): Promise<RevisionDiff | null> {
  if (!after.content || (before && !before.content)) return null;
  const older = before?.content ?? null;
  const names = await resolveTargets(db, pagesNamed(older?.record, after.content.record), NOW);
  return diffRevisions(older, after.content, names);
}

async function readAround(db: Database, page: number, before: number, after: number) {
  const [row] = await readRows<Pick<DiffOfPage, "next" | "current" | "between">>(
    db,
    Prisma.sql`
    SELECT min(number) FILTER (WHERE number > ${after}) AS next, max(number) AS current,
      (count(*) FILTER (WHERE number > ${before} AND number < ${after}))::int AS between
    FROM shown_revisions WHERE page_id = ${page}`,
  );
  return { next: row?.next ?? null, current: row?.current ?? after, between: row?.between ?? 0 };
}
