import type { Database } from "#lib/db/client.ts";
import { NOW } from "#lib/domain/clocks.ts";
import { normaliseBody, recordSchemaOf } from "#lib/domain/content.ts";
import { diffRevisions, type RevisionDiff } from "#lib/domain/diff/diff-revisions.ts";
import { pagesNamed } from "#lib/domain/diff/pages-named.ts";
import type { EditForm } from "#lib/domain/edit-form.ts";
import type { Problem } from "#lib/domain/errors.ts";
import { resolveTargets } from "#lib/pages/resolve-targets.ts";
import { contentOfEdit } from "./content-of-edit.ts";

/**
 * What a form would change in the page that it was made from. A record that is not valid yet shows as it was: saving says
 * what is wrong with it. Anyone may ask who may read the page.
 */
export async function previewChanges(
  db: Database,
  page: number,
  form: EditForm,
): Promise<{ diff: RevisionDiff } | { problem: Problem }> {
  const edited = await contentOfEdit(db, page, form);
  if ("problem" in edited) return edited;
  const { base, content } = edited;
  const read = recordSchemaOf(content.kind).safeParse(content.record);
  const record = read.success ? read.data : base.record;
  const names = await resolveTargets(db, pagesNamed(base.record, record), NOW);
  return { diff: diffRevisions(base, { ...content, body: normaliseBody(content.body), record }, names) };
}
