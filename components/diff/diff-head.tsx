/** @jsxImportSource #static-html */
import { PatrolForm } from "#components/recent/patrol-form.tsx";
import type { ShownRevision } from "#lib/domain/shown-revision.ts";
import { RevisionSide } from "./revision-side.tsx";
import "./diff-head.css";

type Props = {
  before: ShownRevision | null;
  after: ShownRevision;
  next: number | null;
  current: number;
  between: number;
  /** The address of the page. */
  path: string;
  inline: boolean;
};

/** Above a diff: the two revisions, the ways to the older and newer changes, and the choice of one column or two. */
export function DiffHead({ before, after, next, current, between, path, inline }: Props) {
  const view = inline ? "&view=inline" : "";
  const here = `${path}/diff?${before ? `from=${before.number}&` : ""}to=${after.number}`;
  return (
    <header className="diff-head">
      <nav aria-label="Other changes" className="diff-ways">
        {before ? <a href={`${path}/diff?to=${before.number}${view}`}>← Older change</a> : <span />}
        <span className="diff-forms">
          <a href={here} aria-current={inline ? undefined : "true"}>
            Side by side
          </a>
          <a href={`${here}&view=inline`} aria-current={inline ? "true" : undefined}>
            In one column
          </a>
        </span>
        {next === null ? <span /> : <a href={`${path}/diff?to=${next}${view}`}>Newer change →</a>}
      </nav>
      <div className="diff-sides">
        <RevisionSide revision={before} path={path} current={current} />
        <RevisionSide
          revision={after}
          path={path}
          current={current}
          undo={before !== null && before.number === after.parent && !after.deleted}
        />
      </div>
      {between > 0 && (
        <p className="note">
          {between === 1 ? "One revision" : `${between.toLocaleString("en")} revisions`} between these two{" "}
          {between === 1 ? "is" : "are"} not shown.
        </p>
      )}
      <PatrolForm revision={after.number} waiting={after.waiting} next={here} />
      <p className="for-suppressor note">
        <a href={`/admin/suppress?revision=${after.number}`}>Hide something of revision {after.number}</a>
      </p>
      {after.deleted && <p className="notice">Revision {after.number} deleted the page.</p>}
    </header>
  );
}
