import type { Root } from "mdast";
import type { Citation } from "./compiled-markup.ts";
import { LIMITS } from "./limits.ts";
import type { Report } from "./problem-list.ts";
import { visitTree } from "./visit-tree.ts";

/**
 * Gives every `<Cite>` its number as attribute `n`, in place, and lists the sources in order of first use. The same
 * address is the same source: its first title stands.
 */
export function numberCitations(tree: Root, report: Report): Citation[] {
  const numbers = new Map<string, number>();
  const citations: Citation[] = [];
  visitTree(tree, (node) => {
    if (node.type !== "tag" || node.name !== "Cite") return;
    const { url = "", title = "", retrieved = null } = node.attributes;
    if (!numbers.has(url)) {
      numbers.set(url, citations.push({ url, title, retrieved }));
      if (citations.length === LIMITS.citations + 1) {
        report(node, "citations", `The page cites too many sources; ${LIMITS.citations} are allowed.`);
      }
    }
    node.attributes = { n: String(numbers.get(url)), ...node.attributes };
  });
  return citations;
}
