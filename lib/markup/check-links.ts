import type { Nodes, Parents, Root } from "mdast";
import { checkAddress } from "./check-address.ts";
import { findForbiddenCharacter } from "./find-forbidden-character.ts";
import type { Report } from "./problem-list.ts";
import { visitTree } from "./visit-tree.ts";

/** Reports addresses that a link may not have, used or not, and links inside links. */
export function checkLinks(tree: Root, report: Report): void {
  visitTree(tree, (node, ancestors) => {
    const address = findAddress(node);
    const problem = address !== null && checkAddress(address);
    if (problem) report(node, problem.code, problem.message);
    if ("title" in node && node.title && findForbiddenCharacter(node.title)) {
      report(node, "control-char", "The title of this link holds an invisible character.");
    }
    if (leads(node) && ancestors.some(isLink)) {
      report(
        node,
        "nested-link",
        "A link does not stand inside the text of another link. End the first one before it.",
      );
    }
  });
}

function findAddress(node: Nodes): string | null {
  if (node.type === "link" || node.type === "definition") return node.url;
  return node.type === "tag" && node.name === "a" ? (node.attributes.href ?? null) : null;
}

const isLink = (node: Parents): boolean =>
  node.type === "link" || node.type === "linkReference" || (node.type === "tag" && node.name === "a");

// What becomes a link in the page, or holds one.
const leads = (node: Nodes): boolean =>
  ["link", "linkReference", "footnoteReference", "wikiLink"].includes(node.type) ||
  (node.type === "tag" && ["a", "Cite", "Offering"].includes(node.name));
