import type { Database } from "#lib/db/client.ts";
import { judgeChange, type Verdict } from "#lib/domain/abuse/judge-change.ts";
import type { Content } from "#lib/domain/content.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { type Actor, isPermitted } from "#lib/domain/permissions.ts";
import type { Checked } from "#lib/revisions/check-proposal.ts";
import type { Proposal } from "#lib/revisions/proposal.ts";
import { holdEdit } from "./hold-edit.ts";
import { readFacts } from "./read-facts.ts";

/**
 * Whether the rules against abuse let an edit through: null when they do. `too-many-requests` when it has to wait;
 * `held` when it is kept for a maintainer, which is done here and survives the refusal of the save; `needs-confirmation`
 * with a fault for each rule whose code the proposal does not confirm. An account that needs no patrol is not judged.
 */
export async function judgeEdit(
  db: Database,
  actor: Actor,
  { proposal, checked, current }: { proposal: Proposal; checked: Pick<Checked, "content">; current: Content | null },
): Promise<{ problem: Problem } | null> {
  if (isPermitted(actor, "skip-patrol")) return null;
  const before = current ?? (proposal.page === null ? null : await findCurrent(db, proposal.page));
  const facts = await readFacts(db, actor.id, { page: proposal.page, before, after: checked.content });
  const verdict = judgeChange(facts);
  if (verdict.throttle) return { problem: waitFirst(verdict.throttle) };
  if (verdict.hold.length) return { problem: await holdBack(db, actor, proposal, verdict.hold) };
  return askToConfirm(verdict.warn, proposal.confirmed ?? []);
}

async function findCurrent(db: Database, page: number): Promise<Content | null> {
  const [row] = await db.$queryRaw<Content[]>`
    SELECT p.kind::text, r.slug, r.title, r.body, r.record
    FROM pages p JOIN revisions r ON r.number = p.current WHERE p.id = ${page}`;
  return row ?? null;
}

const waitFirst = ({ seconds, detail }: { seconds: number; detail: string }): Problem => ({
  ...problem("too-many-requests", detail),
  retryAfter: seconds,
});

async function holdBack(db: Database, actor: Actor, proposal: Proposal, found: Verdict["hold"]): Promise<Problem> {
  const number = await holdEdit(db, actor, proposal, found);
  const why = found.map(({ detail }) => detail).join(" ");
  return problem(
    "held",
    `It is kept as held edit ${number}. ${why}`,
    found.map(({ rule, detail }) => ({ pointer: "", code: rule, detail })),
  );
}

function askToConfirm(warnings: Verdict["warn"], confirmed: readonly string[]): { problem: Problem } | null {
  const open = warnings.filter(({ code }) => !confirmed.includes(code));
  if (open.length === 0) return null;
  return { problem: problem("needs-confirmation", "Nothing was saved yet.", open) };
}
