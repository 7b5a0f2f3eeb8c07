/** @jsxImportSource #static-html */
import { PageLink } from "#components/ui/page-link.tsx";
import type { PageName } from "#lib/domain/page-name.ts";
import "./page-list.css";

/** Pages by name, each with what it is. */
export function PageList({ pages, q }: { pages: readonly (PageName & { definition?: string })[]; q: string }) {
  if (pages.length === 0) return <p className="note">None.</p>;
  return (
    <ul className="plain page-list">
      {pages.map((page) => (
        <li key={page.id}>
          <PageLink page={page} q={q} />
          {page.definition && <p>{page.definition}</p>}
        </li>
      ))}
    </ul>
  );
}
