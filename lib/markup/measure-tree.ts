import type { Nodes, Root } from "mdast";
import { LIMITS } from "./limits.ts";
import type { Report } from "./problem-list.ts";

/**
 * Holds the tree against the limits of depth and number before anything walks it recursively. Returns false, with one
 * problem reported, when it is too large to be walked.
 */
export function measureTree(tree: Root, report: Report): boolean {
  let level: Nodes[] = [tree];
  let nodes = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    nodes += level.length;
    const [first] = level;
    if (first && depth > LIMITS.depth) {
      report(first, "depth", `The text is nested too deep here; ${LIMITS.depth} levels are allowed.`);
      return false;
    }
    level = level.flatMap((node) => ("children" in node ? node.children : []));
  }
  if (nodes > LIMITS.nodes) {
    const message = `The page has ${nodes} pieces of markup; ${LIMITS.nodes} are allowed. Split it into several pages.`;
    report(tree, "nodes", message);
  }
  return nodes <= LIMITS.nodes;
}
