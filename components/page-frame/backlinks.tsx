/** @jsxImportSource #static-html */
import { PageLink } from "#components/ui/page-link.tsx";
import type { PageName } from "#lib/domain/page-name.ts";

const SHOWN = 12;

/** The pages that point here; the first few, and the way to all. */
export function Backlinks({ pages, path, q }: { pages: readonly PageName[]; path: string; q: string }) {
  if (pages.length === 0) return null;
  return (
    <section aria-labelledby="links-here">
      <h2 id="links-here">What links here</h2>
      <p className="note">
        {pages.slice(0, SHOWN).map((page, index) => (
          <span key={page.id}>
            {index > 0 && " · "}
            <PageLink page={page} q={q} />
          </span>
        ))}
        {pages.length > SHOWN && (
          <>
            {" · "}
            <a href={`${path}/links`}>all {pages.length}</a>
          </>
        )}
      </p>
    </section>
  );
}
