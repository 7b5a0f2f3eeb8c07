/** @jsxImportSource #static-html */
import { AuthorName } from "#components/history/author-name.tsx";
import { ByteDelta } from "#components/history/byte-delta.tsx";
import type { Change } from "#lib/domain/change.ts";
import type { Run } from "#lib/domain/group-changes.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import { ChangeLine } from "./change-line.tsx";
import { PatrolBox } from "./patrol-box.tsx";
import { WaitingMark } from "./waiting-mark.tsx";
import "./recent.css";

/** Edits of one page by one author in a row: what they come to together, and each of them to unfold. */
export function ChangeRun({ run }: { run: Run<Change> }) {
  const [newest] = run;
  const { page, at, by, byName } = newest;
  const path = pathOf(page);
  const before = run.at(-1)?.parent;
  const bytes = run.reduce((sum, { byteDelta }) => sum + byteDelta, 0);
  return (
    <>
      <PatrolBox changes={run} />
      <time dateTime={at}>{at.slice(11, 16)}</time>
      <div className="change-says">
        {run.some(({ waiting }) => waiting) && <WaitingMark />}
        <a href={path} className="change-page">
          {page.title}
        </a>{" "}
        <span className="change-ways">
          <a href={before ? `${path}/diff?from=${before}&to=${newest.number}` : `${path}/diff?to=${newest.number}`}>
            changes
            <span className="visually-hidden"> of “{page.title}” together</span>
          </a>
          <a href={`${path}/history`}>
            history<span className="visually-hidden"> of “{page.title}”</span>
          </a>
        </span>{" "}
        <ByteDelta bytes={bytes} /> <AuthorName by={by} byName={byName} />
        <details>
          <summary>
            {run.length} edits<span className="visually-hidden"> of “{page.title}” in a row</span>
          </summary>
          <ol className="plain">
            {run.map((change) => (
              <li key={change.number} className="change">
                <ChangeLine change={change} inRun />
              </li>
            ))}
          </ol>
        </details>
      </div>
    </>
  );
}
