/** @jsxImportSource #static-html */
import type { Change } from "#lib/domain/change.ts";
import "./recent.css";

/** A maintainer's box to choose those of the changes that wait; its value is their numbers. The place stays empty else. */
export function PatrolBox({ changes }: { changes: readonly Change[] }) {
  const waiting = changes.filter((change) => change.waiting);
  const [first] = waiting;
  if (!first) return <span className="patrol-place for-maintainer" />;
  const numbers = waiting.map(({ number }) => number).join(" ");
  const which = waiting.length === 1 ? `revision ${numbers}` : `${waiting.length} edits`;
  return (
    <span className="patrol-place for-maintainer">
      <input
        type="checkbox"
        name="revision"
        value={numbers}
        aria-label={`Choose ${which} of “${first.page.title}” to mark as patrolled`}
      />
    </span>
  );
}
