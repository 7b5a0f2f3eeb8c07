/** @jsxImportSource #static-html */

type Props = {
  author: { name: string; displayName: string };
  revisions: readonly number[];
  target: number | null;
  path: string;
};

/** Whose edits go, each leading to what it changed, and what comes back. */
export const RollbackList = ({ author, revisions, target, path }: Props) => (
  <p>
    {revisions.length === 1 ? "One edit" : `${revisions.length} edits`} by{" "}
    <a href={`/users/${encodeURIComponent(author.name)}`}>{author.displayName}</a> will be taken back:{" "}
    {revisions.map((number, index) => (
      <>
        {index > 0 && ", "}
        <a href={`${path}/diff?to=${number}`}>revision {number}</a>
      </>
    ))}
    . The page will say what it said at <a href={`${path}?at=${target}`}>revision {target}</a>.
  </p>
);
