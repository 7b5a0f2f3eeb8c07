import type { Root } from "mdast";
import type { Embed } from "./compiled-markup.ts";
import { LIMITS } from "./limits.ts";
import type { Report } from "./problem-list.ts";
import { visitTree } from "./visit-tree.ts";

const DATA = ["StackDiagram", "Compare", "Placement", "Offering"] as const satisfies Embed["name"][];

/** The data a page shows, each piece once, in order of first mention. */
export function listEmbeds(tree: Root, report: Report): Embed[] {
  const embeds = new Map<string, Embed>();
  let diagrams = 0;
  visitTree(tree, (node) => {
    const name = node.type === "tag" ? DATA.find((data) => data === node.name) : undefined;
    if (node.type !== "tag" || !name) return;
    const props = { ...node.attributes };
    embeds.set(JSON.stringify([name, Object.entries(props).sort()]), { name, props });
    if (name === "StackDiagram" || name === "Compare") diagrams += 1;
    if (diagrams > LIMITS.diagrams) {
      report(node, "embeds", `The page has too many diagrams and comparisons; ${LIMITS.diagrams} are allowed.`);
    }
    if (embeds.size === LIMITS.embeds + 1) {
      report(node, "embeds", `The page shows too many offerings and placements; ${LIMITS.embeds} are allowed.`);
    }
  });
  return [...embeds.values()];
}
