import type { Connection } from "#lib/db/client.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { LinkRow } from "./projections/links.ts";
import type { Projected } from "./projections/project-revision.ts";

/**
 * The surrogate keys of all answers that a saved revision makes stale, and of no others:
 * `page:` the page itself · `node:` whoever shows its name or place · `below:` lists of what hangs under a page ·
 * `links-to:` what links here · `wanted:` red links that turn blue · `list:`, `taxonomy`, `search` and `changes`.
 */
export async function staleKeysOfChange(
  db: Connection,
  page: number,
  kind: Kind,
  { node, components, links }: Projected,
): Promise<string[]> {
  const keys = [`page:${page}`, `list:${kind}`, "search", "changes"];
  if (node.changed) {
    keys.push(`node:${page}`, `wanted:${kind}/${node.after.slug}`, `wanted:${node.after.title.toLowerCase()}`);
    for (const parent of [node.before?.parent, node.after.parent]) if (parent) keys.push(`below:${parent}`);
  }
  keys.push(...components.map((component) => `below:${component}`));
  if (isInTree(kind) && (node.changed || components.length > 0)) keys.push("taxonomy");
  keys.push(...(await pagesOfLinks(db, links)).map((target) => `links-to:${target}`));
  return [...new Set(keys)];
}

const isInTree = (kind: Kind): boolean => kind !== "model" && kind !== "article";

async function pagesOfLinks(db: Connection, links: readonly LinkRow[]): Promise<number[]> {
  if (links.length === 0) return [];
  const kinds = links.map((link) => link.kind);
  const names = links.map((link) => link.name);
  const rows = await db.$queryRaw<{ page_id: number }[]>`
    WITH wanted AS (SELECT * FROM unnest(${kinds}::text[], ${names}::text[]) AS w (kind, name))
    SELECT s.page_id FROM wanted w JOIN slugs s ON s.kind::text = w.kind AND s.slug = w.name
    UNION
    SELECT n.page_id FROM wanted w JOIN nodes n ON w.kind = '' AND lower(n.title) = lower(w.name) AND n.last IS NULL`;
  return rows.map((row) => row.page_id);
}
