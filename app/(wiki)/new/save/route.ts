import { refuseEdit, showFirst } from "#app/_next/edit-door.ts";
import { formRoute } from "#app/_next/form-route.ts";
import { readEditForm } from "#lib/domain/edit-form.ts";
import { problem } from "#lib/domain/errors.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { kindSchema, pathOf } from "#lib/domain/kinds.ts";
import { slugify } from "#lib/domain/slugs.ts";
import { createPage } from "#lib/pages/create-page.ts";

/** Makes a new page, or shows its form again with a preview above it. */
export const POST = formRoute({
  form: () => "/new",
  limit: "edit",
  act: async (sent) => {
    const kind = kindSchema.safeParse(fieldValue(sent.fields, "kind"));
    if (!kind.success) return { problem: problem("invalid-input", "Choose what the page is about first.", [NO_KIND]) };
    const form = readEditForm(kind.data, sent.fields);
    const address = `/new?kind=${kind.data}`;
    if (form.step !== "save") return showFirst(sent, address, form.step);
    const outcome = await createPage(sent.db, sent.visitor, kind.data, form);
    if (!outcome.ok) return refuseEdit(sent, address, kind.data, outcome);
    const slug = form.slug || slugify(form.title ?? "");
    const { number, merged, repeated } = outcome;
    return { go: pathOf({ kind: kind.data, slug }), data: { number, merged, repeated } };
  },
});

const NO_KIND = { pointer: "/kind", code: "unknown", detail: "Say which kind of page it is, such as article." };
