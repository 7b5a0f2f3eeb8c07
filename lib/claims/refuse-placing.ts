import { type Fault, type Problem, problem } from "#lib/domain/errors.ts";
import type { Permission, Visitor } from "#lib/domain/permissions.ts";
import type { Refused } from "#lib/revisions/proposal.ts";

export const refused = (found: Problem): Refused => ({ ok: false, problem: found });

/** Nothing was saved: the faults of a placement's form. */
export const refusedFaults = (faults: Fault[]): Refused =>
  refused(problem("invalid-content", "The placement was not saved.", faults));

/** Why a visitor may not do this, in words for them. */
export const refusedVisitor = (visitor: Visitor, permission: Permission): Refused =>
  visitor
    ? refused(problem("not-permitted", `${visitor.name} may not ${permission.replace("-", " a ")}.`))
    : refused(problem("not-signed-in", "Only somebody who is signed in can place offerings."));

/** A refusal of the record, with what is said of its placement `index` at the fields of the placement's own form. */
export function atForm(outcome: Refused, index: number): Refused {
  const own = `/record/placements/${index}`;
  const errors = outcome.problem.errors.map((fault) =>
    fault.pointer === own || fault.pointer.startsWith(`${own}/`)
      ? { ...fault, pointer: `/placement${fault.pointer.slice(own.length)}` }
      : fault,
  );
  return { ...outcome, problem: { ...outcome.problem, errors } };
}
