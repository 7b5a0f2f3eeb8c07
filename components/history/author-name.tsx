/** @jsxImportSource #static-html */
import type { LogName } from "#lib/domain/shown-revision.ts";
import "./history.css";

/** Who made a revision, with those who wrote along; said to be hidden where it is. */
export function AuthorName({
  by,
  byName,
  coAuthors = [],
}: {
  by: string | null;
  byName: string | null;
  coAuthors?: readonly LogName[];
}) {
  if (by === null) return <span className="hidden-part">author hidden</span>;
  return (
    <span className="authors">
      <a href={`/users/${encodeURIComponent(by)}`}>{byName ?? by}</a>
      {coAuthors.map(({ name, displayName }) => (
        <span key={name}>
          , <a href={`/users/${encodeURIComponent(name)}`}>{displayName}</a>
        </span>
      ))}
    </span>
  );
}
