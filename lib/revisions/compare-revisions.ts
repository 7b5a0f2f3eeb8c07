import type { Database } from "#lib/db/client.ts";
import type { Content } from "#lib/domain/content.ts";
import { diffRecord, type JsonPatchOperation } from "#lib/domain/diff/diff-record.ts";
import { diffRevisions, type RevisionDiff } from "#lib/domain/diff/diff-revisions.ts";
import { pagesNamed } from "#lib/domain/diff/pages-named.ts";
import { sentencesOf } from "#lib/domain/diff/sentences-of.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { resolveTargets } from "#lib/pages/resolve-targets.ts";
import { type FoundRevision, findRevisions } from "./find-revision.ts";

/** What differs between two revisions of a page; `patch` makes slug, title and record of the second out of the first's. */
export type Comparison = {
  page: number;
  content: Content;
  patch: JsonPatchOperation[];
  diff: RevisionDiff;
  sentences: string[];
};

/**
 * How the revision `to` differs from `from` of the same page, whichever is the older. It never changes: pages that the
 * records name are called as they were at the newer one. Revisions of two pages are an `invalid-parameter`, a hidden text
 * is `text-hidden`.
 */
export async function compareRevisions(
  db: Database,
  from: number,
  to: number,
): Promise<Comparison | { problem: Problem }> {
  const revisions = await findRevisions(db, [from, to]);
  const [before, after] = [from, to].map((number) => revisions.find(({ revision }) => revision.number === number));
  if (!before) return unknown("from", from);
  if (!after) return unknown("to", to);
  if (before.page !== after.page) return foreign(before, after);
  if (!before.content) return hidden(from);
  if (!after.content) return hidden(to);
  const clocks = { asOf: null, at: Math.max(from, to) };
  const names = await resolveTargets(db, pagesNamed(before.content.record, after.content.record), clocks);
  const diff = diffRevisions(before.content, after.content, names);
  const patch = diffRecord(named(before.content), named(after.content));
  return { page: after.page, content: after.content, patch, diff, sentences: sentencesOf(diff) };
}

const named = ({ slug, title, record }: Content) => ({ slug, title, record });

function unknown(name: string, number: number): { problem: Problem } {
  const detail = `The log has no revision ${number}.`;
  return { problem: problem("not-found", detail, [{ pointer: `/query/${name}`, code: "unknown-revision", detail }]) };
}

function foreign(before: FoundRevision, after: FoundRevision): { problem: Problem } {
  const detail = `${say(before)}, ${say(after)}: give two revisions of one page.`;
  return {
    problem: problem("invalid-parameter", detail, [
      { pointer: "/query/from", code: "revision-of-another-page", detail },
    ]),
  };
}

const say = ({ revision, kind, content, page }: FoundRevision): string =>
  `Revision ${revision.number} is one of the ${kind} ${content ? `“${content.title}”` : page}`;

const hidden = (number: number): { problem: Problem } => ({
  problem: problem("text-hidden", `What revision ${number} said is hidden.`),
});
