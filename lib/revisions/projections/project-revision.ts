import type { Statements } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import type { Content } from "#lib/domain/content.ts";
import type { RecordOf } from "#lib/domain/records.ts";
import { mentionedPages, type NamedPage, requiredPages } from "../named-pages.ts";
import { hostParts, hostsOf } from "./hosts.ts";
import { compareLinks, type LinkRow, linkParts } from "./links.ts";
import { compareNodes, type NodeChange, nodeOf, nodeParts, type Resolve } from "./node.ts";
import { comparePlacements, type PlacementChange, placementParts } from "./placements.ts";
import { type Projected, readProjected } from "./read-projected.ts";
import { searchParts } from "./search-document.ts";

/** What a revision says; null when it says that the page is gone. */
export type Said = { content: Content; text: string; targets: readonly { kind: string | null; name: string }[] } | null;

/** What a revision is about to change, and what it names and does not find. */
export type Outlook = { said: Said; held: Projected; missing: NamedPage[] };

/** What a revision changes: the statement's parts that write it, and what others have to know. */
export type Projection = { node: NodeChange; components: number[]; linkedPages: number[]; parts: Prisma.Sql[] };

/** Reads what the projections of one page hold before a revision of it, and whether the pages it needs stand. */
export async function lookAhead(db: Statements, page: number, said: Said): Promise<Outlook> {
  const required = said ? requiredPages(said.content) : [];
  const links = said ? linksOf(said) : [];
  const held = await readProjected(db, page, { named: required, links, hosts: said ? hostsOf(said.content) : [] });
  const stands = new Set(held.named.filter((one) => one.stands).map((one) => `${one.kind}/${one.slug}`));
  return { said, held, missing: required.filter(({ kind, slug }) => !stands.has(`${kind}/${slug}`)) };
}

/**
 * How every projection of one page is brought in step with a revision of it. Revisions must come in the order of their
 * numbers; the same rule serves the save and the rebuild, so both arrive at the same rows.
 */
export function projectRevision(
  page: number,
  { number, at }: { number: number; at: Date },
  { said, held }: Outlook,
): Projection {
  const known = new Map(held.named.map((one) => [`${one.kind}/${one.slug}`, one.page]));
  const resolve: Resolve = (kind, slug) => known.get(`${kind}/${slug}`) ?? null;
  const node = compareNodes(held.node, said && nodeOf(said.content, resolve));
  const placements: PlacementChange = comparePlacements(held.placements, claimsOf(said), at, resolve);
  const links = compareLinks(held.links, said ? linksOf(said) : []);
  return {
    node,
    components: placements.components,
    linkedPages: held.targets,
    parts: [
      ...nodeParts(page, number, node),
      ...placementParts(page, number, placements),
      ...linkParts(page, number, links),
      ...searchParts(page, said),
      ...hostParts(number, held.newHosts),
    ],
  };
}

export async function writeProjection(db: Statements, { parts }: Projection): Promise<void> {
  await db.$executeRaw`WITH ${Prisma.join(parts)} SELECT`;
}

const claimsOf = (said: Said) =>
  said?.content.kind === "offering" ? (said.content.record as RecordOf<"offering">).placements : [];

/** Where a revision points to, as written. */
export const linksOf = ({ content, targets }: NonNullable<Said>): LinkRow[] => [
  ...[...requiredPages(content), ...mentionedPages(content)].map(({ kind, slug }) => ({ kind, name: slug })),
  ...targets.map(({ kind, name }) => ({ kind: kind ?? "", name })),
];
