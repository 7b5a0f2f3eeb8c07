/** @jsxImportSource #static-html */

import { CompareTable } from "#components/compare/compare-table.tsx";
import { ConfidenceMark } from "#components/confidence/confidence-mark.tsx";
import { StackDiagram } from "#components/stack-diagram/stack-diagram.tsx";
import type { Child } from "#components/static-html/jsx-runtime.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import { formatDate } from "#lib/domain/dates.ts";
import { KINDS, type Kind } from "#lib/domain/kinds.ts";
import { targetKey } from "#lib/domain/link-targets.ts";
import type { TextView } from "#lib/domain/page-view.ts";
import { formatPeriod } from "#lib/domain/period.ts";
import type { RecordOf } from "#lib/domain/records.ts";

/** What the elements of a page's text become, with all their data at hand: a text never asks for anything itself. */
export const markupComponents = (view: TextView, q: string) => ({
  WikiLink({ kind = "", name, children }: { kind?: string; name: string; children?: Child }) {
    const known = KINDS.find((one) => one === kind) ?? null;
    return (
      <ResolvedLink view={view} kind={known} name={name} q={q}>
        {children}
      </ResolvedLink>
    );
  },
  Offering({ slug }: { slug: string }) {
    return <ResolvedLink view={view} kind="offering" name={slug} q={q} />;
  },
  Placement({ offering }: { offering: string }) {
    const rows = (view.embedded[offering] ?? []).filter(({ role }) => role === "primary");
    return (
      <p>
        <ResolvedLink view={view} kind="offering" name={offering} q={q} />
        {rows.length === 0 && " is not placed in the stack."}
        {rows.map((row, index) => (
          <span key={row.claim}>
            {`${index > 0 ? ";" : ""} ${row.holds ? "stands" : "stood"} on `}
            <PageLink page={{ kind: "component", slug: row.component, title: row.componentTitle }} q={q} />
            {`, ${row.layerTitle.toLowerCase()} layer, ${formatPeriod(row.from, row.until)}. `}
            <ConfidenceMark confidence={row.confidence} />
          </span>
        ))}
      </p>
    );
  },
  StackDiagram({ asOf = "", vendors = "", layer }: { asOf?: string; vendors?: string; layer?: string }) {
    const taxonomy = view.taxonomies[asOf];
    if (!taxonomy) return null;
    const shown = layer ? { ...taxonomy, layers: taxonomy.layers.filter(({ slug }) => slug === layer) } : taxonomy;
    return (
      <figure className="embedded-diagram">
        <StackDiagram taxonomy={shown} vendors={vendors.split(",").filter(Boolean)} q={asOf ? `?asOf=${asOf}` : q} />
        <figcaption>The stack on {formatDate(taxonomy.asOf)}.</figcaption>
      </figure>
    );
  },
  Compare({ vendors, asOf }: { vendors: string; asOf?: string }) {
    const pages = vendors.split(",").flatMap((slug) => view.vendors.find((page) => page.slug === slug) ?? []);
    const columns = pages.map((page) => ({ name: page, record: page.record as RecordOf<"vendor"> }));
    return <CompareTable vendors={columns} asOf={asOf ?? null} q={asOf ? `?asOf=${asOf}` : q} />;
  },
  Cite({ url, title, n }: { url: string; title: string; n: string }) {
    return (
      <sup className="ref">
        <a href={url === "" ? undefined : `#ref-${n}`} title={title}>
          [{n}]
        </a>
      </sup>
    );
  },
  NeedsSource({ note }: { note?: string }) {
    return (
      <span title={note}>
        <ConfidenceMark confidence="recalled" />
      </span>
    );
  },
  Callout({ kind = "note", title, children }: { kind?: string; title?: string; children: Child }) {
    return (
      <div className={`callout callout-${kind}`} role="note">
        {title && <p className="callout-title">{title}</p>}
        {children}
      </div>
    );
  },
  table: ({ children }: { children: Child }) => (
    <section className="scroll" tabIndex={0} aria-label="Table">
      <table>{children}</table>
    </section>
  ),
});

function ResolvedLink({
  view,
  kind,
  name,
  q,
  children,
}: {
  view: TextView;
  kind: Kind | null;
  name: string;
  q: string;
  children?: Child;
}) {
  const page = view.names[targetKey({ kind, name })];
  if (page)
    return (
      <PageLink page={page} q={q}>
        {children ?? page.title}
      </PageLink>
    );
  const wanted = kind ? `kind=${kind}&slug=${encodeURIComponent(name)}` : `title=${encodeURIComponent(name)}`;
  return (
    <a className="red-link" href={`/new?${wanted}`} rel="nofollow" title={`There is no page “${name}” yet`}>
      {children ?? name}
    </a>
  );
}
