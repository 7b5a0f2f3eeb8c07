import type { Database } from "#lib/db/client.ts";
import { normaliseBody } from "#lib/domain/content.ts";
import type { EditForm } from "#lib/domain/edit-form.ts";
import { type Fault, problem } from "#lib/domain/errors.ts";
import { type Kind, pathOf } from "#lib/domain/kinds.ts";
import { isPermitted, type Visitor } from "#lib/domain/permissions.ts";
import { slugify } from "#lib/domain/slugs.ts";
import type { Refused, Saved } from "#lib/revisions/proposal.ts";
import { faultsOfMarks, proposalOf } from "#lib/revisions/save-edit.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { nearestNames } from "#lib/search/nearest-names.ts";

const NAMED = 5;

/** The code of the warning that names the pages of similar names. */
const SIMILAR = "similar-name";

/**
 * Makes the page that a form describes, at the slug it names or the one its title suggests. Where pages of the kind have
 * similar names it asks for a confirmation that names them.
 */
export async function createPage(db: Database, visitor: Visitor, kind: Kind, form: EditForm): Promise<Saved | Refused> {
  if (!visitor) return { ok: false, problem: problem("not-signed-in", "Only somebody who is signed in can save.") };
  if (!isPermitted(visitor, "create-page"))
    return { ok: false, problem: problem("not-permitted", `${visitor.name} may not create pages.`) };
  const title = form.title ?? "";
  const unsettled = faultsOfMarks(form.body ?? "");
  if (unsettled.length) return { ok: false, problem: problem("invalid-content", "Nothing was saved.", unsettled) };
  const similar = form.confirmed.includes(SIMILAR) ? [] : await findSimilar(db, kind, title);
  if (similar.length) return { ok: false, problem: problem("needs-confirmation", "It may exist already.", similar) };
  return saveRevision(db, visitor, {
    ...proposalOf(form),
    page: null,
    base: null,
    kind,
    slug: form.slug || slugify(title),
    title,
    body: normaliseBody(form.body ?? ""),
    record: form.record ?? {},
  });
}

async function findSimilar(db: Database, kind: Kind, title: string): Promise<Fault[]> {
  const pages = await nearestNames(db, kind, title, NAMED);
  if (pages.length === 0) return [];
  const names = pages.map((page) => `“${page.title}” (${pathOf(page)})`).join(", ");
  return [{ pointer: "/title", code: SIMILAR, detail: `Is it one of these: ${names}? If not, say so below.` }];
}
