/** @jsxImportSource #static-html */
import { KINDS, type Kind } from "#lib/domain/kinds.ts";
import type { ReportName } from "#lib/domain/reports.ts";

/** How much there is to do, the kinds to narrow it to, and the way to the stretches before and after. */
export function ReportFilter({
  name,
  kind,
  page,
  shown,
  total,
}: {
  name: ReportName;
  kind: Kind | null;
  page: number;
  shown: number;
  total: number;
}) {
  const address = (to: { kind: Kind | null; page?: number }) => {
    const query = new URLSearchParams({
      ...(to.kind && { kind: to.kind }),
      ...(to.page && to.page > 1 && { page: String(to.page) }),
    });
    return `/reports/${name}${query.size ? `?${query}` : ""}`;
  };
  return (
    <>
      <nav aria-label="Narrow the list" className="kind-filter">
        {[null, ...KINDS].map((one) => (
          <a key={one ?? "all"} href={address({ kind: one })} aria-current={one === kind ? "true" : undefined}>
            {one ? `${one}s` : "everything"}
          </a>
        ))}
      </nav>
      <p className="note" role="status">
        {total === 0 ? "Nothing to do here." : `${total} to do`}
        {total > shown && `, ${(page - 1) * shown + 1} to ${Math.min(page * shown, total)}`}
        {page > 1 && " · "}
        {page > 1 && <a href={address({ kind, page: page - 1 })}>before</a>}
        {page * shown < total && " · "}
        {page * shown < total && <a href={address({ kind, page: page + 1 })}>after</a>}
      </p>
    </>
  );
}
