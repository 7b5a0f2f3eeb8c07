import type { Kind } from "#lib/domain/kinds.ts";
import type { Projection } from "./projections/project-revision.ts";

/** Whose contributions change, and which pages the page's addresses led or lead to instead of it. */
export type Around = { authors: readonly string[]; ledTo: readonly (number | null)[] };

/**
 * The surrogate keys of all answers that a saved revision makes stale, and of no others:
 * `page:` the page itself · `node:` whoever shows its name or place · `below:` lists of what hangs under a page ·
 * `links-to:` what links here · `wanted:` red links that turn blue · `contributions:` lists of what an account did ·
 * `list:`, `taxonomy`, `search` and `changes`.
 */
export function staleKeysOfChange(
  page: number,
  kind: Kind,
  { node, components, linkedPages }: Projection,
  { authors, ledTo }: Around,
): string[] {
  const keys = [`page:${page}`, `list:${kind}`, "search", "changes"];
  keys.push(...authors.map((author) => `contributions:${author}`));
  if (node.changed) keys.push(`node:${page}`);
  if (node.changed && node.after)
    keys.push(`wanted:${kind}/${node.after.slug}`, `wanted:${node.after.title.toLowerCase()}`);
  if (node.changed)
    for (const parent of [node.before?.parent, node.after?.parent]) if (parent) keys.push(`below:${parent}`);
  keys.push(...components.map((component) => `below:${component}`));
  if (isInTree(kind) && (node.changed || components.length > 0)) keys.push("taxonomy");
  keys.push(...linkedPages.map((target) => `links-to:${target}`));
  for (const target of ledTo) if (target !== null) keys.push(`node:${target}`, `links-to:${target}`);
  return [...new Set(keys)];
}

const isInTree = (kind: Kind): boolean => kind !== "model" && kind !== "article";
