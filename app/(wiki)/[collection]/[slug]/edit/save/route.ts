import { refuseEdit, showFirst } from "#app/_next/edit-door.ts";
import { formRoute, type Outcome, type Sent, wantsJson } from "#app/_next/form-route.ts";
import { type EditForm, readEditForm } from "#lib/domain/edit-form.ts";
import { problem } from "#lib/domain/errors.ts";
import { findKind, pathOf } from "#lib/domain/kinds.ts";
import type { Page } from "#lib/domain/page.ts";
import { findPage } from "#lib/pages/find-page.ts";
import { previewChanges } from "#lib/revisions/preview-changes.ts";
import { saveEdit } from "#lib/revisions/save-edit.ts";
import { renderChanges } from "../render-changes.tsx";

type Params = { collection: string; slug: string };

/** Saves an edit of a page, or shows its form again with a preview or the changes above it. */
export const POST = formRoute<Params>({
  form: ({ collection, slug }) => `/${collection}/${slug}/edit`,
  limit: "edit",
  act: async (sent) => {
    const page = await findEdited(sent);
    if ("problem" in page) return page;
    const form = readEditForm(page.kind, sent.fields);
    const address = `${pathOf(page)}/edit`;
    if (form.step === "changes" && wantsJson(sent.request)) return tellChanges(sent, page, form);
    if (form.step !== "save") return showFirst(sent, address, form.step);
    const outcome = await saveEdit(sent.db, sent.visitor, page.id, form);
    if (!outcome.ok) return refuseEdit(sent, address, page.kind, outcome);
    const { number, merged, repeated } = outcome;
    const go = merged
      ? `${address}/merged?from=${form.base}&to=${number}`
      : `${pathOf(page)}${form.section ? `#${form.section}` : ""}`;
    return { go, data: { number, merged, repeated } };
  },
});

async function findEdited({ db, params }: Sent<Params>): Promise<Page | Extract<Outcome, { problem: unknown }>> {
  const kind = findKind(params.collection);
  if (!kind) return { problem: problem("not-found", `There is no collection “${params.collection}”.`) };
  const found = await findPage(db, kind, params.slug, null);
  if ("moved" in found) return findEdited({ db, params: { ...params, slug: found.moved } } as Sent<Params>);
  return "page" in found ? found.page : found;
}

async function tellChanges({ db }: Sent<Params>, page: Page, form: EditForm): Promise<Outcome> {
  const changes = await previewChanges(db, page.id, form);
  if ("problem" in changes) return changes;
  return { go: `${pathOf(page)}/edit`, data: { html: renderChanges(changes.diff).text } };
}
