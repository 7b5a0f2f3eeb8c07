import type { Database } from "#lib/db/client.ts";
import { type Fault, problem } from "#lib/domain/errors.ts";
import { isPermitted, type Visitor } from "#lib/domain/permissions.ts";
import type { PlacingForm } from "#lib/domain/placing-form.ts";
import { findNamed } from "#lib/pages/find-named.ts";
import type { Refused } from "#lib/revisions/proposal.ts";
import { findDuplicates } from "#lib/search/find-duplicates.ts";
import { checkPlacement } from "./check-placement.ts";
import { type NewOffering, placeNewOffering } from "./place-new-offering.ts";
import { placeOffering } from "./place-offering.ts";
import { refused, refusedVisitor } from "./refuse-placing.ts";
import type { Placed } from "./save-placements.ts";

/**
 * Which offering a form means. `choice` is the slug of one that was offered, `new` for one that is to be made, or empty;
 * `shown` is the name for which similar ones were offered before.
 */
export type NamedOffering = NewOffering & { choice: string; shown: string };

/**
 * Places the offering that a name means, and makes it when somebody who was shown the similar ones says that it is new.
 * While it is not clear which is meant nothing is saved, and all that is wrong with the placement is said as well.
 */
export async function placeByName(
  db: Database,
  actor: Visitor,
  named: NamedOffering,
  form: Omit<PlacingForm, "claim" | "base">,
): Promise<Placed | Refused> {
  if (!actor || !isPermitted(actor, "edit-page")) return refusedVisitor(actor, "edit-page");
  const { choice, shown, ...fresh } = named;
  const title = fresh.title.trim();
  if (choice && choice !== "new") return placeOffering(db, actor, { offering: choice, base: null, ...form });
  const known = await findNamed(db, "offering", title);
  if (known && choice !== "new") return placeOffering(db, actor, { offering: known.slug, base: null, ...form });
  const doubt = known ? isKnown(known.title) : await findDoubt(db, { title, isNew: choice === "new", shown });
  if (!doubt) return placeNewOffering(db, actor, { ...fresh, title }, form);
  const checked = await checkPlacement(db, null, form.placement);
  const faults = [doubt, ...("faults" in checked ? checked.faults : [])];
  return refused(problem("invalid-input", "It is not clear yet which offering is meant.", faults));
}

const isKnown = (title: string): Fault => ({
  pointer: "/offering",
  code: "known-offering",
  detail: `“${title}” is in the wiki already: choose it instead of making it again.`,
});

async function findDoubt(
  db: Database,
  { title, isNew, shown }: { title: string; isNew: boolean; shown: string },
): Promise<Fault | null> {
  if (!title) return { pointer: "/offering", code: "required", detail: "Name the offering." };
  const similar = await findDuplicates(db, "offering", title);
  if (isNew && (similar.length === 0 || shown.trim() === title)) return null;
  const names = similar.map((page) => page.title).join(", ");
  const detail = names
    ? `There is no offering “${title}”. Is it one of these: ${names}? Choose it below, or say that it is new.`
    : `There is no offering “${title}”. If it is new, say below who sells it.`;
  return { pointer: "/offering", code: names ? "similar-offerings" : "unknown-offering", detail };
}
