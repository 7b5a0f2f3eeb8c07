import type { FormFields, KeptForm } from "#lib/domain/form-fields.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import type { OfferingRecord, Placement } from "#lib/domain/offering-record.ts";
import type { Page } from "#lib/domain/page.ts";
import { fieldsOfPlacement } from "#lib/domain/placing-form.ts";
import { settlePlacement } from "#lib/domain/settle-placement.ts";

/** What the form of an offering's placement begins with. */
export type Placing = { base: number; claim: string; fields: FormFields; others: Placement[] };

/**
 * What to fill in: what was typed before, brought together with what somebody else saved where that was a conflict; else the
 * placement that `claim` names, or an empty one.
 */
export function readPlacing(page: Page, kept: KeptForm | null, claim: string): Placing {
  const { placements } = page.record as OfferingRecord;
  const own = placements.find(({ id }) => id === claim);
  const others = placements.filter(({ id }) => id !== claim);
  if (!kept) return { base: page.current, claim: own?.id ?? "", others, fields: own ? fieldsOfPlacement(own) : {} };
  const named = fieldValue(kept.fields, "claim");
  if (!kept.conflict)
    return { base: Number(fieldValue(kept.fields, "base")) || page.current, claim: named, others, fields: kept.fields };
  const { base, mine, theirs, current } = kept.conflict;
  const settled = settlePlacement({
    base: claimOf(base, named),
    mine: claimOf(mine, named),
    theirs: claimOf(theirs, named),
  });
  const typed = Object.entries(kept.fields).filter(([name]) => !settled || !name.startsWith("placement/"));
  return {
    base: current,
    claim: named,
    others,
    fields: { ...Object.fromEntries(typed), ...fieldsOfPlacement(settled ?? {}) },
  };
}

const claimOf = ({ record }: { record: unknown }, id: string): Placement | undefined =>
  (record as OfferingRecord).placements.find((placement) => placement.id === id);
