import type { Nodes } from "mdast";

/** What a reader sees of a piece of text, without marks: for headings, names and search. One line. */
export const readPlainText = (node: Nodes): string => spell(node).replace(/\s+/g, " ").trim();

function spell(node: Nodes): string {
  if (node.type === "wikiLink") return node.label ?? node.name;
  if (node.type === "break") return " ";
  if (node.type === "tag" && node.name === "Offering") return node.attributes.slug ?? "";
  if (node.type === "tag" && node.name === "br") return " ";
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(spell).join("") : "";
}
