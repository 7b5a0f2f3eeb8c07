import { createHash } from "node:crypto";
import type { Database } from "#lib/db/client.ts";
import type { EditForm } from "#lib/domain/edit-form.ts";
import { problem } from "#lib/domain/errors.ts";
import { findMarks } from "#lib/domain/merge/settle-text.ts";
import { isPermitted, type Visitor } from "#lib/domain/permissions.ts";
import { faultAt, moveFaults } from "#lib/domain/text-place.ts";
import { contentOfEdit } from "./content-of-edit.ts";
import type { Refused, Saved } from "./proposal.ts";
import { saveRevision } from "./save-revision.ts";

/**
 * Saves what the form of a page holds. Sent again it makes nothing new; sent again with another content it is another
 * edit. Faults of the text are told by the lines of the form; a text that still marks a place with two versions is refused.
 */
export async function saveEdit(db: Database, visitor: Visitor, page: number, form: EditForm): Promise<Saved | Refused> {
  if (!visitor) return { ok: false, problem: problem("not-signed-in", "Only somebody who is signed in can save.") };
  if (!isPermitted(visitor, "edit-page"))
    return { ok: false, problem: problem("not-permitted", `${visitor.name} may not edit pages.`) };
  const edited = await contentOfEdit(db, page, form);
  if ("problem" in edited) return { ok: false, problem: edited.problem };
  const unsettled = faultsOfMarks(form.body ?? "");
  if (unsettled.length) return { ok: false, problem: problem("invalid-content", "Nothing was saved.", unsettled) };
  const outcome = await saveRevision(db, visitor, { ...proposalOf(form), ...edited.content, page, base: form.base });
  if (outcome.ok || outcome.conflict) return outcome;
  const { errors } = outcome.problem;
  return { ...outcome, problem: { ...outcome.problem, errors: moveFaults(errors, edited.above) } };
}

/** What a form says about the edit, beside the content. */
export const proposalOf = (form: EditForm) => ({
  summary: form.summary,
  minor: form.minor,
  watch: form.watch,
  confirmed: form.confirmed,
  origin: "edit" as const,
  ...(form.key && { key: keyOf(form) }),
});

/** A form that is sent again after it was changed is another request. */
const keyOf = (form: EditForm): string => createHash("sha256").update(JSON.stringify(form)).digest("base64url");

/** The places that both versions still stand at. */
export const faultsOfMarks = (body: string) =>
  findMarks(body).map((line) =>
    faultAt({ line, column: 1, message: "Keep what is right of both versions, and remove this line." }, "unsettled"),
  );
