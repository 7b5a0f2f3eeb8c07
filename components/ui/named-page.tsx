/** @jsxImportSource #static-html */
import type { Kind } from "#lib/domain/kinds.ts";
import { type LinkTargets, targetKey } from "#lib/domain/link-targets.ts";
import { PageLink } from "./page-link.tsx";

/** A link to the page that a record names by its slug; the bare slug, marked, where there is no such page. */
export function NamedPage({ names, kind, slug, q }: { names: LinkTargets; kind: Kind; slug: string; q: string }) {
  const page = names[targetKey({ kind, name: slug })];
  return page ? <PageLink page={page} q={q} /> : <span className="red-link">{slug}</span>;
}
