import type { Nodes, Root } from "mdast";
import { readPlainText } from "./read-plain-text.ts";

/** The plain text of a page for search: one line for every heading, paragraph, table row and line of code. */
export const readPageText = (tree: Root): string => linesOf(tree).join("\n");

function linesOf(node: Nodes | Root): string[] {
  if (node.type === "code") return [node.value];
  if (node.type === "tableRow") return present(node.children.map(readPlainText).join(" "));
  if (node.type === "tag" && node.attributes.title && node.name === "Callout") {
    return [node.attributes.title, ...node.children.flatMap(linesOf)];
  }
  if (node.type === "paragraph" || node.type === "heading" || isSummary(node)) return present(readPlainText(node));
  return "children" in node ? node.children.flatMap(linesOf) : [];
}

const isSummary = (node: Nodes): boolean => node.type === "tag" && node.name === "summary";
const present = (line: string): string[] => (line.trim() === "" ? [] : [line.trim()]);
