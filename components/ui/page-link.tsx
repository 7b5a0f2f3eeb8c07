/** @jsxImportSource #static-html */
import type { Child } from "#components/static-html/jsx-runtime.ts";
import { type Kind, pathOf } from "#lib/domain/kinds.ts";

/** A link to a page that keeps the clocks (`q`). Plain: a full page comes from the cache faster than a client-side one. */
export function PageLink({
  page,
  q,
  className,
  children,
}: {
  page: { kind: Kind; slug: string; title: string };
  q: string;
  className?: string;
  children?: Child;
}) {
  return (
    <a href={pathOf(page) + q} className={className}>
      {children ?? page.title}
    </a>
  );
}
