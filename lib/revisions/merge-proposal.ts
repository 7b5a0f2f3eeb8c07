import type { Statements } from "#lib/db/client.ts";
import type { Content } from "#lib/domain/content.ts";
import { type Fault, problem } from "#lib/domain/errors.ts";
import { describeConflict } from "#lib/domain/merge/describe-conflict.ts";
import { mergeContent } from "#lib/domain/merge/merge-content.ts";
import { type Checked, checkProposal } from "./check-proposal.ts";
import type { Origin, Proposal, Refused } from "./proposal.ts";

export type Merged = { checked: Checked; base: number };

/** What says again what a page said once means just that, and would not be itself any more if it were merged. */
const NEVER_MERGED: ReadonlySet<Origin> = new Set(["revert", "rollback", "restore"]);

/**
 * Brings what somebody made from an older revision together with what the page says now, and judges the result as any
 * proposal. Refused as a conflict, with all three contents: what does not merge, what breaks a rule only together, a page
 * deleted meanwhile, and a deletion, revert, rollback or restoration, which are never merged. A base that is no revision
 * of the page is a conflict with nothing to merge, and so is one whose text is hidden: it is not shown.
 */
export async function mergeProposal(db: Statements, proposal: Proposal, mine: Checked): Promise<Merged | Refused> {
  const rows = await readVersions(db, proposal);
  const base = rows.find(({ number }) => number === proposal.base);
  const theirs = rows.find(({ number, current }) => number === current);
  if (!base || !theirs || theirs.text_hidden)
    return { ok: false, problem: problem("conflict", describeBase(proposal, theirs?.number)) };
  const contents = { base: contentOf(base.text_hidden ? theirs : base), theirs: contentOf(theirs), mine: mine.content };
  const refuse = (detail: string, faults: Fault[] = []): Refused => ({
    ok: false,
    problem: problem("conflict", detail, faults),
    conflict: { current: theirs.number, ...contents },
  });
  if (theirs.deleted) return refuse(`Revision ${theirs.number} deleted the page meanwhile.`);
  if (base.text_hidden) return refuse(`Revision ${base.number}, from which this was made, is hidden now.`);
  if (proposal.deleted || NEVER_MERGED.has(proposal.origin))
    return refuse(`Revision ${theirs.number} changed the page meanwhile.`);
  const merged = mergeContent(contents.base, contents.mine, contents.theirs);
  if (!merged.clean)
    return refuse(
      `Revision ${theirs.number} changed the same places as this, which was made from ${base.number}.`,
      merged.conflicts.map(describeConflict),
    );
  const judged = await checkProposal({ ...proposal, ...merged.value });
  if ("faults" in judged) return refuse(`Revision ${theirs.number} and this are not allowed together.`, judged.faults);
  return { checked: judged.checked, base: theirs.number };
}

type Version = Content & { number: number; current: number; deleted: boolean; text_hidden: boolean };

const readVersions = (db: Statements, { page, base }: Proposal): Promise<Version[]> => db.$queryRaw<Version[]>`
  SELECT r.number, p.current, r.deleted, r.text_hidden, p.kind::text, r.slug, r.title, r.body, r.record
  FROM pages p JOIN shown_revisions r ON r.page_id = p.id AND r.number IN (p.current, ${base}) WHERE p.id = ${page}`;

const contentOf = ({ kind, slug, title, body, record }: Version): Content => ({ kind, slug, title, body, record });

const describeBase = ({ base }: Proposal, current = 0): string =>
  base === null
    ? `The page exists, at revision ${current}: say which revision this was made from.`
    : `This was made from revision ${base}, which is not one of this page; the page is at ${current}.`;
