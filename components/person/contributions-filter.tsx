/** @jsxImportSource #static-html */
import type { ChangeFilters } from "#lib/domain/change-filters.ts";
import { KINDS, type Kind } from "#lib/domain/kinds.ts";

/** The kinds of page to narrow somebody's contributions to; each a plain link. */
export function ContributionsFilter({ path, filters }: { path: string; filters: ChangeFilters }) {
  const address = (kind: Kind | null) => `${path}${kind ? `?kind=${kind}` : ""}#contributions`;
  return (
    <nav aria-label="Narrow the contributions" className="kind-filter">
      {[null, ...KINDS].map((kind) => (
        <a key={kind ?? "all"} href={address(kind)} aria-current={kind === filters.kind ? "true" : undefined}>
          {kind ? `${kind}s` : "everything"}
        </a>
      ))}
    </nav>
  );
}
