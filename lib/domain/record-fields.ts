import type { Fault } from "./errors.ts";
import type { FormFields } from "./form-fields.ts";
import { KINDS, type Kind } from "./kinds.ts";
import { faultsInForm } from "./record-form/faults-in-form.ts";
import { fieldsOfValue } from "./record-form/fields-of-value.ts";
import { type GroupShape, shapeOfSchema } from "./record-form/form-shape.ts";
import { namesOfForm } from "./record-form/names-of-form.ts";
import { valueOfFields } from "./record-form/value-of-fields.ts";
import { RECORD_SCHEMAS } from "./records.ts";

/** The name of the record in a form: its fields are called `record/vendor`, `record/placements/0/from`. */
export const RECORD = "record";

const SHAPES = Object.fromEntries(KINDS.map((kind) => [kind, shapeOfSchema(RECORD_SCHEMAS[kind])])) as Record<
  Kind,
  GroupShape
>;

/** What the form for records of a kind asks for, read from the kind's schema. */
export const shapeOfRecord = (kind: Kind): GroupShape => SHAPES[kind];

/**
 * A record as the fields of its form, named like JSON pointers: `record/placements/0/references/0/url`. A list of words is
 * one field with a line for each; null and what is missing is an empty field. Takes an imperfect record as well.
 */
export const fieldsOfRecord = (kind: Kind, record: unknown): FormFields => fieldsOfValue(SHAPES[kind], record, RECORD);

/**
 * The plain value that the fields of a form say, for the kind's schema to judge: for every record that the schema allows
 * `recordOfFields(kind, fieldsOfRecord(kind, record))` is that record. Entries of a list that are empty, or marked by a
 * field `…/remove`, are left out; a new claim gets its id.
 */
export const recordOfFields = (kind: Kind, fields: FormFields): unknown => valueOfFields(SHAPES[kind], fields, RECORD);

/**
 * The faults of a record (pointers such as `/record/placements/1/from`) at the fields that it was made from: where the
 * form has removed or empty entries, the numbers of the record are not those of the form.
 */
export const faultsOfRecordFields = (kind: Kind, fields: FormFields, faults: readonly Fault[]): Fault[] =>
  faultsInForm(SHAPES[kind], fields, RECORD, faults);

/** The names of everything that the form of a record shows and that may be at fault. */
export const namesOfRecord = (kind: Kind, fields: FormFields): string[] => namesOfForm(SHAPES[kind], fields, RECORD);
