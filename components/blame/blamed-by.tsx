/** @jsxImportSource #static-html */
import { AuthorName } from "#components/history/author-name.tsx";
import { formatDate } from "#lib/domain/dates.ts";
import type { LineMark } from "#lib/domain/diff/blame-text.ts";
import type { ShownRevision } from "#lib/domain/shown-revision.ts";

type Props = {
  mark: LineMark;
  revision: ShownRevision | undefined;
  /** The address of the page. */
  path: string;
};

/** The revision that said something last: its day, author and summary, and the way to what it changed. */
export function BlamedBy({ mark, revision, path }: Props) {
  if (!revision) return <td className="blamed-by">revision {mark.revision}</td>;
  const { at, by, byName, coAuthors, summary } = revision;
  return (
    <td className="blamed-by" title={summary || undefined}>
      <a href={`${path}/diff?to=${mark.revision}`}>
        <time dateTime={at}>{formatDate(at.slice(0, 10))}</time>
      </a>{" "}
      <AuthorName by={by} byName={byName} coAuthors={coAuthors} />
      <small>
        revision {mark.revision}
        {mark.orHidden && " or a hidden one before it"}
      </small>
    </td>
  );
}
