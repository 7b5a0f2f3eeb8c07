/** @jsxImportSource #static-html */

/** A link to somebody's page. */
export const PersonLink = ({ name, displayName }: { name: string; displayName: string }) => (
  <a href={`/users/${encodeURIComponent(name)}`} className="person">
    {displayName}
  </a>
);
