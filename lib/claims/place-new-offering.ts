import type { Database } from "#lib/db/client.ts";
import { newClaimId } from "#lib/domain/claim-ids.ts";
import { type Fault, faultsOf } from "#lib/domain/errors.ts";
import { offeringRecordSchema } from "#lib/domain/offering-record.ts";
import { isPermitted, type Visitor } from "#lib/domain/permissions.ts";
import type { PlacingForm } from "#lib/domain/placing-form.ts";
import { slugify } from "#lib/domain/slugs.ts";
import { titleSchema } from "#lib/domain/text-fields.ts";
import { findNamed } from "#lib/pages/find-named.ts";
import type { Refused } from "#lib/revisions/proposal.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { checkPlacement } from "./check-placement.ts";
import { refusedFaults, refusedVisitor } from "./refuse-placing.ts";
import type { Placed } from "./save-placements.ts";
import { unknownName } from "./unknown-name.ts";

/** What is asked of an offering that has no page yet; the vendor may be a name. */
export type NewOffering = { title: string; vendor: string; definition: string; status: string };

/**
 * Makes the page of an offering together with its first placement, in one revision. All faults at once, at the fields of
 * the form: `/offering`, `/vendor`, `/definition`, `/status` and below `/placement`.
 */
export async function placeNewOffering(
  db: Database,
  actor: Visitor,
  { title, vendor, definition, status }: NewOffering,
  form: Omit<PlacingForm, "claim" | "base">,
): Promise<Placed | Refused> {
  if (!actor || !isPermitted(actor, "create-page")) return refusedVisitor(actor, "create-page");
  const [checked, seller] = await Promise.all([
    checkPlacement(db, [], form.placement),
    findNamed(db, "vendor", vendor),
  ]);
  const record = { vendor: seller?.slug ?? "unknown", definition, status };
  const faults = [
    ...faultsOfTitle(title),
    ...(seller ? [] : [await faultOfVendor(db, vendor)]),
    ...faultsOf(offeringRecordSchema.safeParse(record).error ?? { issues: [] }),
    ...("faults" in checked ? checked.faults : []),
  ];
  if ("faults" in checked || faults.length) return refusedFaults(faults);
  const { component, placement } = checked;
  const outcome = await saveRevision(db, actor, {
    page: null,
    base: null,
    kind: "offering",
    slug: slugify(title),
    title,
    body: "",
    record: { ...record, placements: [{ ...placement, id: newClaimId(component.slug, new Set()) }] },
    summary: form.summary.trim() || `New, placed on ${component.title}`,
    origin: "edit",
    confirmed: form.confirmed,
    ...(form.key ? { key: form.key } : {}),
  });
  return outcome.ok ? { ...outcome, offering: slugify(title) } : atNewForm(outcome);
}

function faultsOfTitle(title: string): Fault[] {
  const { error } = titleSchema.safeParse(title);
  if (error) return error.issues.map(({ message }) => ({ pointer: "/offering", code: "title", detail: message }));
  if (slugify(title)) return [];
  const detail = "The name holds no letter of the Latin alphabet: create the page under “New page”, with an address.";
  return [{ pointer: "/offering", code: "title", detail }];
}

async function faultOfVendor(db: Database, vendor: string): Promise<Fault> {
  if (vendor.trim()) return unknownName(db, "vendor", vendor, "/vendor");
  return { pointer: "/vendor", code: "required", detail: "Say who sells or keeps it." };
}

const PLACES: [string, string][] = [
  ["/record/placements/0", "/placement"],
  ["/record", ""],
  ["/slug", "/offering"],
  ["/title", "/offering"],
];

/** A refusal of the page at the fields of the form that it is made with. */
function atNewForm(outcome: Refused): Refused {
  const errors = outcome.problem.errors.map((fault) => {
    const [from, to] = PLACES.find(([place]) => fault.pointer.startsWith(place)) ?? ["", ""];
    return { ...fault, pointer: to + fault.pointer.slice(from.length) };
  });
  return { ...outcome, problem: { ...outcome.problem, errors } };
}
