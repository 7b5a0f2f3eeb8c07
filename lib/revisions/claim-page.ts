import type { Statements } from "#lib/db/client.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { Proposal } from "./proposal.ts";

/** A page that is locked until the transaction ends, as it stood when its lock was had. */
export type Claimed = {
  page: number;
  kind: Kind;
  slug: string;
  /** Null for a page that this transaction made. */
  current: number | null;
  deleted: boolean;
  mergedInto: number | null;
};

/**
 * Locks the pages that proposals are about until the transaction ends, and makes the identities of new ones. In their
 * places: null where there is no such page, or where another page has the slug of a new one. Pages are locked in the
 * order of their ids, then slugs in theirs, so that no two writers wait for each other.
 */
export async function claimPages(tx: Statements, proposals: readonly Proposal[]): Promise<(Claimed | null)[]> {
  const locked = await lockPages(tx, proposals);
  const made = new Map<Proposal, Claimed | null>();
  for (const proposal of proposals.filter(({ page }) => page === null).sort(bySlug))
    made.set(proposal, await makePage(tx, proposal));
  return proposals.map((proposal) => made.get(proposal) ?? locked.get(proposal.page) ?? null);
}

async function lockPages(tx: Statements, proposals: readonly Proposal[]): Promise<Map<number | null, Claimed>> {
  const ids = proposals.flatMap(({ page }) => (page === null ? [] : [page]));
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw<Claimed[]>`
    SELECT id AS page, kind::text, slug, current, deleted, merged_into AS "mergedInto"
    FROM pages WHERE id = ANY(${ids}::int[]) ORDER BY id FOR UPDATE`;
  return new Map(rows.map((claimed) => [claimed.page, claimed]));
}

async function makePage(tx: Statements, { kind, slug }: Proposal): Promise<Claimed | null> {
  const [row] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO pages (kind, slug) SELECT ${kind}::"Kind", ${slug}
    WHERE NOT EXISTS (SELECT FROM slugs WHERE kind = ${kind}::"Kind" AND slug = ${slug})
    ON CONFLICT DO NOTHING RETURNING id`;
  return row ? { page: row.id, kind, slug, current: null, deleted: false, mergedInto: null } : null;
}

const bySlug = (a: Proposal, b: Proposal): number => (`${a.kind}/${a.slug}` < `${b.kind}/${b.slug}` ? -1 : 1);
