/** @jsxImportSource #static-html */
import { DiffView } from "#components/diff/diff-view.tsx";
import type { Html } from "#components/static-html/html.ts";
import { isSameRevision, type RevisionDiff } from "#lib/domain/diff/diff-revisions.ts";

/** What a form changes, before it is saved. */
export const renderChanges = (diff: RevisionDiff): Html => (
  <section className="changes-above" aria-labelledby="changes">
    <h2 id="changes">Your changes</h2>
    {isSameRevision(diff) ? (
      <p className="note">The form says what the page says.</p>
    ) : (
      <>
        <p className="note">Nothing is saved yet.</p>
        <DiffView diff={diff} inline />
      </>
    )}
  </section>
);
