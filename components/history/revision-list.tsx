/** @jsxImportSource #static-html */
import type { ListedRevision } from "#lib/domain/shown-revision.ts";
import { AuthorName } from "./author-name.tsx";
import { ByteDelta } from "./byte-delta.tsx";
import { RevisionSummary } from "./revision-summary.tsx";
import { RevisionTime } from "./revision-time.tsx";
import "./history.css";

type Props = {
  revisions: readonly ListedRevision[];
  /** The address of the page. */
  path: string;
  /** The newest revision of the page. */
  current: number;
};

/**
 * A page's revisions, newest first: what each said, what it changed, and two columns of marks by which any two are
 * compared. Works without scripts: it is a form that asks for the diff.
 */
export function RevisionList({ revisions, path, current }: Props) {
  if (revisions.length === 0) return <p className="note">No revision of this page is like that.</p>;
  return (
    <form action={`${path}/diff`} className="revisions">
      <p className="compare-button">
        <button type="submit" className="button-quiet">
          Compare the two marked revisions
        </button>
      </p>
      <ol className="plain">
        {revisions.map((revision, place) => (
          <RevisionLine key={revision.number} revision={revision} place={place} path={path} current={current} />
        ))}
      </ol>
    </form>
  );
}

function RevisionLine({
  revision,
  place,
  path,
  current,
}: {
  revision: ListedRevision;
  place: number;
  path: string;
  current: number;
}) {
  const { number, at, by, byName, coAuthors, bytes, byteDelta, textHidden, deleted } = revision;
  return (
    <li className={number === current ? "newest" : undefined}>
      <span className="marks">
        <input type="radio" name="from" value={number} checked={place === 1} aria-label={`From revision ${number}`} />
        <input type="radio" name="to" value={number} checked={place === 0} aria-label={`To revision ${number}`} />
      </span>
      <span className="when">
        {textHidden || deleted ? (
          <RevisionTime at={at} />
        ) : (
          <a href={`${path}?at=${number}`}>
            <RevisionTime at={at} />
          </a>
        )}
        <small>
          revision {number}
          {number === current && " · newest"}
          {textHidden && (
            <>
              {" "}
              · <span className="hidden-part">text hidden</span>
            </>
          )}
        </small>
      </span>
      <span className="who">
        <AuthorName by={by} byName={byName} coAuthors={coAuthors} />
      </span>
      <span className="size">
        <ByteDelta bytes={byteDelta} />
        <small>{bytes.toLocaleString("en")} bytes</small>
      </span>
      <RevisionSummary revision={revision} />
      <RevisionActs revision={revision} path={path} current={current} />
    </li>
  );
}

/** What may be done with a revision: the pages behind say who may. */
function RevisionActs({ revision, path, current }: { revision: ListedRevision; path: string; current: number }) {
  const { number, parent, deleted } = revision;
  const of = <span className="visually-hidden"> of revision {number}</span>;
  return (
    <span className="acts">
      <a href={`${path}/diff?to=${number}`}>
        {parent === null ? "content" : "changes"}
        {of}
      </a>
      {parent !== null && !deleted && (
        <a href={`${path}/manage/undo?revision=${number}`}>
          undo
          <span className="visually-hidden"> revision {number}</span>
        </a>
      )}
      {number === current && parent !== null && !deleted && (
        <a className="for-maintainer" href={`${path}/manage/rollback`}>
          roll back
        </a>
      )}
      {number === current && deleted && (
        <a className="for-maintainer" href={`${path}/manage`}>
          restore
        </a>
      )}
    </span>
  );
}
