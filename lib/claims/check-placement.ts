import type { Database } from "#lib/db/client.ts";
import type { Fault } from "#lib/domain/errors.ts";
import { judgePlacement } from "#lib/domain/judge-placement.ts";
import { type Placement, placementSchema } from "#lib/domain/offering-record.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import { findNamed } from "#lib/pages/find-named.ts";
import { unknownName } from "./unknown-name.ts";

const COMPONENT = "/placement/component";

/** A placement that keeps every rule, and the page of its component. */
export type CheckedPlacement = { placement: Omit<Placement, "id">; component: PageName };

/**
 * Judges a placement whose component was typed as a name, a slug or another name, beside the offering's other placements
 * (null: not known). All faults at once, an unknown component with the nearest names among them.
 */
export async function checkPlacement(
  db: Database,
  others: readonly Placement[] | null,
  value: unknown,
): Promise<CheckedPlacement | { faults: Fault[] }> {
  const typed = String((value as { component?: unknown } | null)?.component ?? "");
  const component = await findNamed(db, "component", typed);
  const named = { ...(value as object), component: component?.slug ?? typed };
  const judged = judgePlacement(others, named);
  const unknown = typed.trim() && !component ? [await unknownName(db, "component", typed, COMPONENT)] : [];
  const faults = [...judged.filter(({ pointer }) => unknown.length === 0 || pointer !== COMPONENT), ...unknown];
  if (faults.length || !component) return { faults };
  const { id: _, ...placement } = placementSchema.parse({ ...named, id: "new" });
  return { placement, component };
}
