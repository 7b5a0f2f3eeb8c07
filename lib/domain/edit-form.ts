import { type FormFields, fieldValue } from "./form-fields.ts";
import type { Kind } from "./kinds.ts";
import { recordOfFields } from "./record-fields.ts";

/** What to do with a form that was sent: save it, or first show it again with more beside it. */
export const EDIT_STEPS = ["save", "preview", "changes", "restore"] as const;

export type EditStep = (typeof EDIT_STEPS)[number];

/** What the form of an edit holds. What it does not hold is null and stays as the base says it. */
export type EditForm = {
  /** The revision that it was made from; null for a new page. */
  base: number | null;
  /** The name of this one edit, chosen where the form was made. */
  key: string;
  /** The id of the heading whose section `body` is; null when `body` is the whole text. */
  section: string | null;
  slug: string;
  title: string | null;
  body: string | null;
  record: unknown;
  summary: string;
  minor: boolean;
  watch: boolean;
  confirmed: string[];
  /** The button that was pressed, in the field `then`. */
  step: EditStep;
};

/** Reads a form as its page names the fields; judges nothing. */
export function readEditForm(kind: Kind, fields: FormFields): EditForm {
  const base = fieldValue(fields, "base");
  const held = (name: string): string | null => fields[name]?.[0] ?? null;
  return {
    base: /^\d{1,9}$/.test(base) ? Number(base) : null,
    key: fieldValue(fields, "key"),
    section: fieldValue(fields, "section") || null,
    slug: fieldValue(fields, "slug").trim(),
    title: held("title"),
    body: held("body"),
    record: Object.keys(fields).some((name) => name.startsWith("record/")) ? recordOfFields(kind, fields) : null,
    summary: fieldValue(fields, "summary"),
    minor: fieldValue(fields, "minor") === "yes",
    watch: fieldValue(fields, "watch") === "yes",
    confirmed: fields.confirm ?? [],
    step: EDIT_STEPS.find((step) => step === fieldValue(fields, "then")) ?? "save",
  };
}
