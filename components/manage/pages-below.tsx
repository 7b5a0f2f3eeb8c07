/** @jsxImportSource #static-html */
import { PageLink } from "#components/ui/page-link.tsx";
import type { PageName } from "#lib/domain/page-name.ts";

/** Why a page cannot be deleted: what hangs on it. */
export const PagesBelow = ({ pages }: { pages: readonly PageName[] }) => (
  <>
    <p className="notice" role="note">
      The page cannot be deleted while {pages.length === 1 ? "another page hangs" : `${pages.length} other pages hang`}{" "}
      on it. Change or delete {pages.length === 1 ? "that" : "those"} first.
    </p>
    <ul>
      {pages.map((page) => (
        <li key={page.id}>
          <PageLink page={page} q="" />
        </li>
      ))}
    </ul>
  </>
);
