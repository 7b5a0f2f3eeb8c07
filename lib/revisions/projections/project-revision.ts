import type { Connection } from "#lib/db/client.ts";
import type { Content } from "#lib/domain/content.ts";
import type { RecordOf } from "#lib/domain/records.ts";
import { mentionedPages, requiredPages } from "../named-pages.ts";
import { resolveSlugs } from "../resolve-slugs.ts";
import { type LinkRow, projectLinks } from "./links.ts";
import { type NodeChange, nodeOf, projectNode } from "./node.ts";
import { projectPlacements } from "./placements.ts";
import { projectSearchDocument } from "./search-document.ts";

export type Projected = { node: NodeChange; components: number[]; links: LinkRow[] };

type Text = { text: string; targets: readonly { kind: string | null; name: string }[] };

/**
 * Brings every projection of one page in step with a revision of it. Revisions must come in the order of their numbers;
 * the same function serves the save and the rebuild, so both arrive at the same rows.
 */
export async function projectRevision(
  db: Connection,
  page: number,
  revision: { number: number; at: Date },
  content: Content,
  rendered: Text,
): Promise<Projected> {
  const known = await resolveSlugs(db, requiredPages(content));
  const resolve = (kind: string, slug: string) => known.get(`${kind}/${slug}`) ?? null;
  const node = await projectNode(db, page, revision.number, nodeOf(content, resolve));
  const components =
    content.kind === "offering"
      ? await projectPlacements(db, page, revision, (content.record as RecordOf<"offering">).placements, resolve)
      : [];
  const links = await projectLinks(db, page, revision.number, linksOf(content, rendered));
  await projectSearchDocument(db, page, content, rendered.text);
  return { node, components, links };
}

const linksOf = (content: Content, rendered: Text): LinkRow[] => [
  ...[...requiredPages(content), ...mentionedPages(content)].map(({ kind, slug }) => ({ kind, name: slug })),
  ...rendered.targets.map(({ kind, name }) => ({ kind: kind ?? "", name })),
];
