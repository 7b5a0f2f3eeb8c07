import type { Connection } from "#lib/db/client.ts";
import type { Content } from "#lib/domain/content.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { hashContent } from "./hash-revision.ts";
import type { Proposal } from "./proposal.ts";

type Claimed = { page: number; current: number | null; same: boolean };

/**
 * Locks the page that a proposal is about until the transaction ends, or makes its identity. Refuses a slug that another
 * page has or had. A base that is not the current revision is stale, and nothing is to be written on it.
 */
export async function claimPage(
  tx: Connection,
  proposal: Pick<Proposal, "page" | "base">,
  content: Content,
): Promise<Claimed | { stale: true } | { problem: Problem }> {
  if (proposal.page === null) return claimNewPage(tx, content);
  const [page] = await tx.$queryRaw<
    { id: number; kind: string; current: number | null; content_hash: Uint8Array | null }[]
  >`
    SELECT p.id, p.kind::text, p.current, r.content_hash FROM pages p LEFT JOIN revisions r ON r.number = p.current
    WHERE p.id = ${proposal.page} FOR UPDATE OF p`;
  if (!page || page.kind !== content.kind)
    return { problem: problem("not-found", `There is no ${content.kind} with the id ${proposal.page}.`) };
  if (page.current !== proposal.base) return { stale: true };
  const owner = await findOwner(tx, content);
  if (owner !== null && owner !== page.id) return { problem: taken(content) };
  const same = page.content_hash !== null && hashContent(content).equals(page.content_hash);
  return { page: page.id, current: page.current, same };
}

async function claimNewPage(tx: Connection, content: Content): Promise<Claimed | { problem: Problem }> {
  if ((await findOwner(tx, content)) !== null) return { problem: taken(content) };
  const [page] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO pages (kind, slug) VALUES (${content.kind}::"Kind", ${content.slug})
    ON CONFLICT DO NOTHING RETURNING id`;
  return page ? { page: page.id, current: null, same: false } : { problem: taken(content) };
}

async function findOwner(tx: Connection, content: Content): Promise<number | null> {
  const [slug] = await tx.$queryRaw<{ page_id: number }[]>`
    SELECT page_id FROM slugs WHERE kind = ${content.kind}::"Kind" AND slug = ${content.slug}`;
  return slug?.page_id ?? null;
}

const taken = (content: Content): Problem =>
  problem("name-taken", `A ${content.kind} has or had the slug “${content.slug}”.`, [
    { pointer: "/slug", code: "taken", detail: "Choose another slug." },
  ]);
