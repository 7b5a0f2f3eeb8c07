import type { Database } from "#lib/db/client.ts";
import { newClaimId } from "#lib/domain/claim-ids.ts";
import { isPermitted, type Visitor } from "#lib/domain/permissions.ts";
import type { PlacingForm } from "#lib/domain/placing-form.ts";
import type { Refused } from "#lib/revisions/proposal.ts";
import { checkPlacement } from "./check-placement.ts";
import { readOffering } from "./read-offering.ts";
import { refused, refusedFaults, refusedVisitor } from "./refuse-placing.ts";
import { type Placed, savePlacements } from "./save-placements.ts";

/**
 * Adds a placement to an offering, made from its revision `base` (null: the newest), and merges it with what others saved
 * since. `placement` is the plain value without an id; its component may be a name. Every rule is judged at once, with
 * pointers below `/placement`; a placement without a summary gets one that says where it is.
 */
export async function placeOffering(
  db: Database,
  actor: Visitor,
  { offering, ...form }: { offering: string } & Omit<PlacingForm, "claim">,
): Promise<Placed | Refused> {
  if (!actor || !isPermitted(actor, "edit-page")) return refusedVisitor(actor, "edit-page");
  const read = await readOffering(db, offering, form.base);
  if ("problem" in read) return refused(read.problem);
  const { placements } = read.content.record;
  const checked = await checkPlacement(db, placements, form.placement);
  if ("faults" in checked) return refusedFaults(checked.faults);
  const id = newClaimId(checked.component.slug, new Set(placements.map((claim) => claim.id)));
  const placed = [...placements, { ...checked.placement, id }];
  return savePlacements(
    db,
    actor,
    read,
    { placements: placed, index: placements.length },
    { ...form, summary: form.summary.trim() || `Placed on ${checked.component.title}` },
  );
}
