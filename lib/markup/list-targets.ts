import type { Nodes, Root } from "mdast";
import { findKind } from "#lib/domain/kinds.ts";
import { slugSchema } from "#lib/domain/slugs.ts";
import type { Target } from "./compiled-markup.ts";
import type { Tag } from "./tree-nodes.ts";
import { visitTree } from "./visit-tree.ts";

/** Every page of the wiki that a text points to, by link or by component, once, in order of first mention. */
export function listTargets(tree: Root): Target[] {
  const targets = new Map<string, Target>();
  visitTree(tree, (node) => {
    for (const target of targetsOf(node)) targets.set(`${target.kind ?? ""}:${target.name}`, target);
  });
  return [...targets.values()];
}

function targetsOf(node: Nodes): Target[] {
  if (node.type === "wikiLink") return [{ kind: node.kind, name: node.name }];
  if (node.type === "link" || node.type === "definition") return pageAt(node.url);
  return node.type === "tag" ? namedBy(node) : [];
}

function namedBy({ name, attributes }: Tag): Target[] {
  if (name === "a") return pageAt(attributes.href ?? "");
  const offerings = [attributes.slug, attributes.offering].map((slug) => target("offering", slug));
  const vendors = (attributes.vendors ?? "").split(",").map((slug) => target("vendor", slug));
  return [...offerings, ...vendors, target("layer", attributes.layer)].flat();
}

const target = (kind: Target["kind"], name: string | undefined): Target[] => (name ? [{ kind, name }] : []);

// `/offerings/amazon-s3`, with or without a tab, a query or a fragment.
function pageAt(address: string): Target[] {
  const [, collection = "", slug = ""] = /^\/([a-z]+)\/([^/?#]+)/.exec(address) ?? [];
  const kind = findKind(collection);
  return kind && slugSchema.safeParse(slug).success ? target(kind, slug) : [];
}
