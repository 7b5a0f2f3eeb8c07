import type { Database } from "#lib/db/client.ts";
import { normaliseBody } from "#lib/domain/content.ts";
import type { EditForm } from "#lib/domain/edit-form.ts";
import { problem } from "#lib/domain/errors.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { isPermitted, type Visitor } from "#lib/domain/permissions.ts";
import { slugify } from "#lib/domain/slugs.ts";
import type { Refused, Saved } from "#lib/revisions/proposal.ts";
import { faultsOfMarks, proposalOf } from "#lib/revisions/save-edit.ts";
import { saveNewPage } from "./save-new-page.ts";

/** Makes the page that a form describes, at the slug it names or the one its title suggests, as `saveNewPage` does. */
export async function createPage(db: Database, visitor: Visitor, kind: Kind, form: EditForm): Promise<Saved | Refused> {
  if (!visitor) return { ok: false, problem: problem("not-signed-in", "Only somebody who is signed in can save.") };
  if (!isPermitted(visitor, "create-page"))
    return { ok: false, problem: problem("not-permitted", `${visitor.name} may not create pages.`) };
  const title = form.title ?? "";
  const unsettled = faultsOfMarks(form.body ?? "");
  if (unsettled.length) return { ok: false, problem: problem("invalid-content", "Nothing was saved.", unsettled) };
  return saveNewPage(db, visitor, {
    ...proposalOf(form),
    kind,
    slug: form.slug || slugify(title),
    title,
    body: normaliseBody(form.body ?? ""),
    record: form.record ?? {},
  });
}
