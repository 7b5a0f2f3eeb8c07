/** @jsxImportSource #static-html */
import { PageLink } from "#components/ui/page-link.tsx";
import type { PageName } from "#lib/domain/page-name.ts";

type Neighbour = { label: string; page: PageName };

/** The ways on from a page: what stands beside, above and below it. */
export function Neighbours({ neighbours, q }: { neighbours: readonly Neighbour[]; q: string }) {
  if (neighbours.length === 0) return null;
  return (
    <nav className="neighbours" aria-label="Neighbours in the stack">
      {neighbours.map(({ label, page }) => (
        <PageLink key={label} page={page} q={q}>
          <small>{label}</small>
          {page.title}
        </PageLink>
      ))}
    </nav>
  );
}
