import type { Element, Nodes, Root } from "hast";

/** Last touches to the HTML tree, in place: what a text's author cannot write and a page needs. */
export function finishHtml(node: Nodes | Root): void {
  if (node.type === "element") finishElement(node);
  if (!("children" in node)) return;
  for (const child of node.children) finishHtml(child);
  if (isStructure(node)) Object.assign(node, { children: node.children.filter((child) => !isLineEnd(child)) });
}

function finishElement(element: Element): void {
  const { properties } = element;
  if (element.tagName === "a" && /^(?:https?|mailto):/i.test(String(properties.href))) {
    properties.rel = ["nofollow", "ugc", "noopener"];
  }
  if (element.tagName === "input") properties.ariaLabel = properties.checked ? "Done" : "To do";
  // The name of a language becomes a class: what is no plain name is left out.
  if (element.tagName === "code" && !LANGUAGE.test(String(properties.className))) delete properties.className;
}

const LANGUAGE = /^language-[A-Za-z0-9+#.-]{1,30}$/;

const STRUCTURE = ["blockquote", "details", "ol", "section", "table", "tbody", "thead", "tr", "ul"];

// Between blocks a line end is nothing to see; React warns of it between the rows of a table.
const isStructure = (node: Nodes): boolean =>
  node.type === "root" || (node.type === "element" && STRUCTURE.includes(node.tagName));

const isLineEnd = (node: Nodes): boolean => node.type === "text" && node.value === "\n";
