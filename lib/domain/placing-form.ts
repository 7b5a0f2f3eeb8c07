import type { Fault } from "./errors.ts";
import { type FormFields, fieldValue } from "./form-fields.ts";
import { type Placement, placementSchema } from "./offering-record.ts";
import { faultsInForm } from "./record-form/faults-in-form.ts";
import { fieldsOfValue } from "./record-form/fields-of-value.ts";
import { shapeOfSchema } from "./record-form/form-shape.ts";
import { namesOfForm } from "./record-form/names-of-form.ts";
import { valueOfFields } from "./record-form/value-of-fields.ts";

/** The name of a placement in its own form: its fields are called `placement/from`, `placement/references/0/url`. */
export const PLACEMENT = "placement";

export const PLACEMENT_SHAPE = shapeOfSchema(placementSchema);

/** What the form of a placement holds besides who it is about. */
export type PlacingForm = {
  /** The revision that it was made from; null where the form did not show one. */
  base: number | null;
  /** The id of the claim that is edited; null for a new placement. */
  claim: string | null;
  /** The placement as typed; its component may be a name. */
  placement: unknown;
  summary: string;
  key?: string;
  confirmed: string[];
};

/** Reads a form as its page names the fields; judges nothing. A component typed in `find` counts before a chosen one. */
export function readPlacingForm(fields: FormFields): PlacingForm {
  const base = fieldValue(fields, "base");
  const key = fieldValue(fields, "key");
  const placement = valueOfFields(PLACEMENT_SHAPE, fields, PLACEMENT) as Record<string, unknown>;
  const found = fieldValue(fields, "find").trim();
  return {
    base: /^\d{1,9}$/.test(base) ? Number(base) : null,
    claim: fieldValue(fields, "claim") || null,
    placement: found ? { ...placement, component: found } : placement,
    summary: fieldValue(fields, "summary"),
    ...(key ? { key } : {}),
    confirmed: fields.confirm ?? [],
  };
}

/** The fields that a placement fills. */
export const fieldsOfPlacement = (placement: Partial<Placement>): FormFields =>
  fieldsOfValue(PLACEMENT_SHAPE, placement, PLACEMENT);

/** The names of everything that the form of a placement shows and that may be at fault. */
export const namesOfPlacement = (fields: FormFields): string[] => namesOfForm(PLACEMENT_SHAPE, fields, PLACEMENT);

/** The faults of a placement at the fields that it was read from. */
export const faultsOfPlacingFields = (fields: FormFields, faults: readonly Fault[]): Fault[] =>
  faultsInForm(PLACEMENT_SHAPE, fields, PLACEMENT, faults).map((fault) =>
    fault.pointer === `/${PLACEMENT}/component` && fieldValue(fields, "find").trim()
      ? { ...fault, pointer: "/find" }
      : fault,
  );
