/** @jsxImportSource #static-html */
import { AuthorName } from "#components/history/author-name.tsx";
import { RevisionSummary } from "#components/history/revision-summary.tsx";
import { RevisionTime } from "#components/history/revision-time.tsx";
import type { ShownRevision } from "#lib/domain/shown-revision.ts";
import "./diff-head.css";

type Props = {
  revision: ShownRevision | null;
  /** The address of the page. */
  path: string;
  /** The newest revision of the page. */
  current: number;
  /** Whether the diff is just what this revision changed, so that undoing it takes that back. */
  undo?: boolean;
};

/** One of the two revisions that a diff compares: when, who, why, and what may be done with it. */
export function RevisionSide({ revision, path, current, undo = false }: Props) {
  if (!revision)
    return (
      <div className="revision-side">
        <p>Nothing</p>
        <p className="note">The page did not exist before.</p>
      </div>
    );
  const { number, at, by, byName, coAuthors, textHidden, deleted } = revision;
  return (
    <div className="revision-side">
      <p>
        {textHidden || deleted ? <b>Revision {number}</b> : <a href={`${path}?at=${number}`}>Revision {number}</a>},{" "}
        <RevisionTime at={at} />
        {number === current && <small> · newest</small>}
      </p>
      <p>
        <AuthorName by={by} byName={byName} coAuthors={coAuthors} /> · <RevisionSummary revision={revision} />
      </p>
      <p className="note">
        {undo && <a href={`${path}/manage/undo?revision=${number}`}>Undo revision {number}</a>}
        {number !== current && !textHidden && (
          <a href={`${path}/manage/revert?to=${number}`}>Revert the page to revision {number}</a>
        )}
      </p>
    </div>
  );
}
