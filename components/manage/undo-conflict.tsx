/** @jsxImportSource #static-html */
import type { Content } from "#lib/domain/content.ts";
import type { RevisionDiff } from "#lib/domain/diff/diff-revisions.ts";
import { ChangePreview } from "./change-preview.tsx";

/** Why an undo does not work, shown: what the revision did, and what was done since. */
export function UndoConflict({
  undone,
  since,
  path,
  texts,
}: {
  undone: RevisionDiff;
  since: RevisionDiff;
  path: string;
  texts: { base: Content; theirs: Content; mine: Content };
}) {
  const bodies = [
    ["The revision said", texts.base],
    ["The page says now", texts.theirs],
    ["Before the revision it said", texts.mine],
  ] as const;
  const isText = new Set(bodies.map(([, { body }]) => body)).size > 1;
  return (
    <>
      <ChangePreview heading="What the revision changed" diff={undone} name="undone" />
      <ChangePreview heading="What was changed since" diff={since} name="since" />
      {isText &&
        bodies.map(([heading, { body }]) => (
          <details key={heading} className="text-of-three">
            <summary>{heading}</summary>
            <pre className="whole-text" tabIndex={0}>
              {body || "Nothing."}
            </pre>
          </details>
        ))}
      <p>
        <a href={`${path}/edit`} className="button-quiet">
          Edit the page by hand
        </a>
      </p>
    </>
  );
}
