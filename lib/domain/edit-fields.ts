import type { Content } from "./content.ts";
import { type FormFields, fieldValue, type KeptForm } from "./form-fields.ts";
import type { Kind } from "./kinds.ts";
import { settleContent } from "./merge/settle-content.ts";
import { fieldsOfRecord } from "./record-fields.ts";
import { slugify } from "./slugs.ts";

/** What the form of a page begins with: what the page says at revision `base`. */
export const fieldsOfContent = (content: Content, base: number): FormFields => ({
  base: [String(base)],
  title: [content.title],
  body: [content.body],
  ...fieldsOfRecord(content.kind, content.record),
});

/** What the form of a new page begins with: what its address says of it. */
export const fieldsOfNewPage = (kind: Kind, { title, slug, component }: Record<string, string>): FormFields => ({
  kind: [kind],
  key: [crypto.randomUUID()],
  title: [title ?? ""],
  slug: [slug || slugify(title ?? "")],
  body: [""],
  ...fieldsOfRecord(kind, component ? { placements: [{ component, role: "primary" }] } : {}),
});

/** What the form of a section begins with. Title and record are not in it, so they stay as the base says. */
export const fieldsOfSection = (id: string, text: string, base: number): FormFields => ({
  base: [String(base)],
  section: [id],
  body: [text],
});

/**
 * What a form shows that was kept: as it was typed, and after a conflict what is left to be decided, of the whole page, to
 * be saved on the revision that it met.
 */
export function fieldsOfKept({ fields, conflict }: KeptForm): FormFields {
  if (!conflict) return fields;
  const settled = settleContent(conflict.base, conflict.mine, conflict.theirs);
  const said = Object.fromEntries(
    ["key", "summary", "minor", "watch", "confirm"].map((name) => [name, fields[name] ?? []]),
  );
  return { ...said, ...fieldsOfContent(settled, conflict.current) };
}

/** Whether a kept form was not refused but asked for with something shown above it. */
export const isShownFirst = ({ fields }: KeptForm): boolean =>
  ["preview", "changes", "restore"].includes(fieldValue(fields, "then"));
