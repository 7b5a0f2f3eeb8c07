/** @jsxImportSource #static-html */
import { AuthorName } from "#components/history/author-name.tsx";
import { ByteDelta } from "#components/history/byte-delta.tsx";
import { RevisionSummary } from "#components/history/revision-summary.tsx";
import type { Change } from "#lib/domain/change.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import { PatrolBox } from "./patrol-box.tsx";
import { WaitingMark } from "./waiting-mark.tsx";
import "./recent.css";

/** One change in a line: when, what, how much, who and why. Inside of a run its page and author are said already. */
export function ChangeLine({
  change,
  inRun = false,
  boxed = true,
}: {
  change: Change;
  inRun?: boolean;
  /** Whether maintainers choose it here to mark it as patrolled. */
  boxed?: boolean;
}) {
  const { number, parent, at, page, by, byName, byteDelta, waiting } = change;
  const path = pathOf(page);
  const of = (
    <span className="visually-hidden">
      {" "}
      of “{page.title}”, revision {number}
    </span>
  );
  return (
    <>
      {boxed && <PatrolBox changes={[change]} />}
      <time dateTime={at}>{at.slice(11, 16)}</time>
      <span className="change-says">
        {waiting && <WaitingMark />}
        {!inRun && (
          <a href={path} className="change-page">
            {page.title}
          </a>
        )}{" "}
        <span className="change-ways">
          <a href={`${path}/diff?to=${number}`}>
            {parent === null ? "content" : "changes"}
            {of}
          </a>
          {!inRun && (
            <a href={`${path}/history`}>
              history
              <span className="visually-hidden"> of “{page.title}”</span>
            </a>
          )}
        </span>{" "}
        <ByteDelta bytes={byteDelta} /> {!inRun && <AuthorName by={by} byName={byName} />}{" "}
        <RevisionSummary revision={change} />
      </span>
    </>
  );
}
