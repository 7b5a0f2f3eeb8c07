/** @jsxImportSource #static-html */

import { database } from "#app/_next/database.ts";
import { renderPreview } from "#app/(wiki)/preview/render-preview.tsx";
import { FieldFaults } from "#components/form/field-faults.tsx";
import type { Child } from "#components/static-html/jsx-runtime.ts";
import { readEditForm } from "#lib/domain/edit-form.ts";
import type { KeptForm } from "#lib/domain/form-fields.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import { faultAt } from "#lib/domain/text-place.ts";
import { previewPage } from "#lib/pages/preview-page.ts";
import { previewChanges } from "#lib/revisions/preview-changes.ts";
import { renderChanges } from "./render-changes.tsx";

/** What was asked to be shown above a form before it is saved: its text as the page will show it, or what it changes. */
export async function renderShown(
  { id, kind }: { id: number | null; kind: Kind },
  visitor: Visitor,
  kept: KeptForm,
): Promise<Child> {
  const form = readEditForm(kind, kept.fields);
  if (form.step === "preview") return renderTyped(visitor, form.body ?? "");
  if (form.step !== "changes" || id === null) return null;
  const changes = await previewChanges(database(), id, form);
  return "problem" in changes ? null : renderChanges(changes.diff);
}

async function renderTyped(visitor: Visitor, body: string): Promise<Child> {
  const preview = await previewPage(database(), visitor, body);
  return (
    <section className="preview preview-above" aria-labelledby="preview">
      <h2 id="preview">Preview</h2>
      <p className="note">Nothing is saved yet.</p>
      {"problem" in preview && <p>{preview.problem.detail}</p>}
      {"problems" in preview && (
        <FieldFaults id="preview-faults" faults={preview.problems.map((found) => faultAt(found, found.code))} />
      )}
      {"view" in preview && renderPreview(preview)}
    </section>
  );
}
