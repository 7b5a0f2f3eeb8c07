/** @jsxImportSource #static-html */
import { DiffView } from "#components/diff/diff-view.tsx";
import type { RevisionDiff } from "#lib/domain/diff/diff-revisions.ts";
import "./manage.css";

/** What an act would change about a page as it is now. */
export const ChangePreview = ({ heading, diff, name }: { heading: string; diff: RevisionDiff; name?: string }) => (
  <section className="change-preview">
    <h3>{heading}</h3>
    <DiffView diff={diff} inline name={name} />
  </section>
);
