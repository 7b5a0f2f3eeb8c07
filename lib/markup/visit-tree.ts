import type { Nodes, Parents } from "mdast";

/** Calls `visit` for every node, in the order of the text, with its ancestors from the root down. */
export function visitTree(node: Nodes, visit: (node: Nodes, ancestors: readonly Parents[]) => void): void {
  descend(node, []);

  function descend(current: Nodes, ancestors: readonly Parents[]): void {
    visit(current, ancestors);
    if (!("children" in current)) return;
    const path = [...ancestors, current];
    for (const child of current.children) descend(child, path);
  }
}
