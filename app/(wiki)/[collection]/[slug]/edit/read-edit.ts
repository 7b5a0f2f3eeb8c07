import { fieldsOfContent, fieldsOfKept, fieldsOfSection, isShownFirst } from "#lib/domain/edit-fields.ts";
import type { Problem } from "#lib/domain/errors.ts";
import { type FormFields, fieldValue, type KeptForm } from "#lib/domain/form-fields.ts";
import type { Page } from "#lib/domain/page.ts";
import { readSection } from "#lib/domain/text-section.ts";
import { findSectionOf } from "#lib/revisions/content-of-edit.ts";

/** What the form of an edit shows: of the page or a section as it is, or what was typed before. */
export type ShownEdit = {
  fields: FormFields;
  refusal: Problem | null;
  conflict: KeptForm["conflict"];
  section: string | null;
  notice: string | null;
};

export async function readEdit(page: Page, kept: KeptForm | null, section: string | null): Promise<ShownEdit> {
  if (kept) return readKept(page, kept);
  const fresh = { refusal: null, conflict: null, section: null, notice: null };
  const key = { key: [crypto.randomUUID()] };
  const place = section && (await findSectionOf(page.body, section));
  if (section && place) {
    const fields = fieldsOfSection(section, readSection(page.body, place), page.current);
    return { ...fresh, section, fields: { ...fields, ...key }, notice: "You edit one section of the page." };
  }
  return {
    ...fresh,
    fields: { ...fieldsOfContent(page, page.current), ...key },
    notice: section ? "There is no such section in the page as it is now, so this is the whole page." : null,
  };
}

function readKept(page: Page, kept: KeptForm): ShownEdit {
  const fields = fieldsOfKept(kept);
  const base = fieldValue(fields, "base");
  return {
    fields,
    refusal: isShownFirst(kept) ? null : kept.problem,
    conflict: kept.conflict,
    section: fieldValue(fields, "section") || null,
    notice:
      base === String(page.current)
        ? null
        : `This was made from revision ${base}; the page is at ${page.current}. What was saved since is merged when you save.`,
  };
}
