import type { Database } from "#lib/db/client.ts";
import { problem } from "#lib/domain/errors.ts";
import { isPermitted, type Visitor } from "#lib/domain/permissions.ts";
import type { PlacingForm } from "#lib/domain/placing-form.ts";
import type { Refused } from "#lib/revisions/proposal.ts";
import { checkPlacement } from "./check-placement.ts";
import { readOffering } from "./read-offering.ts";
import { refused, refusedFaults, refusedVisitor } from "./refuse-placing.ts";
import { type Placed, savePlacements } from "./save-placements.ts";

/**
 * Changes one placement of an offering, made from its revision `base`. Others may have changed other placements since, or
 * other fields of this one: both are there afterwards. What both changed is refused as a conflict, at its field.
 */
export async function editPlacement(
  db: Database,
  actor: Visitor,
  { offering, claim, ...form }: { offering: string; claim: string } & Omit<PlacingForm, "claim">,
): Promise<Placed | Refused> {
  if (!actor || !isPermitted(actor, "edit-page")) return refusedVisitor(actor, "edit-page");
  const read = await readOffering(db, offering, form.base);
  if ("problem" in read) return refused(read.problem);
  const { placements } = read.content.record;
  const index = placements.findIndex(({ id }) => id === claim);
  if (index < 0) return refused(problem("not-found", `“${read.content.title}” has no placement “${claim}” any more.`));
  const checked = await checkPlacement(db, placements.toSpliced(index, 1), form.placement);
  if ("faults" in checked) return refusedFaults(checked.faults);
  return savePlacements(
    db,
    actor,
    read,
    { placements: placements.with(index, { ...checked.placement, id: claim }), index },
    { ...form, summary: form.summary.trim() || `Changed the placement on ${checked.component.title}` },
  );
}
