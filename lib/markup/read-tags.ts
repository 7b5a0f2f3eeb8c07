import type { Nodes, Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { ALLOWED_TAGS, COMPONENT_NAMES, ELEMENT_NAMES } from "./allowed-tags.ts";
import type { Report } from "./problem-list.ts";
import { readAttributes } from "./read-attributes.ts";
import type { Tag } from "./tree-nodes.ts";

/**
 * Turns every tag into a `tag` node with checked attributes, in place. A tag that is not on the allow-list is reported
 * and stays as it was.
 */
export function readTags(node: Nodes | Root, report: Report): void {
  if (!("children" in node)) return;
  for (const child of node.children) readTags(child, report);
  Object.assign(node, { children: node.children.map((child) => (isJsx(child) ? readTag(child, report) : child)) });
}

const isJsx = (node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement =>
  node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

function readTag(node: MdxJsxFlowElement | MdxJsxTextElement, report: Report): typeof node | Tag {
  const allowed = ALLOWED_TAGS.get(node.name ?? "");
  if (!node.name || !allowed) {
    report(node, "element", refusal(node.name));
    return node;
  }
  const attributes = readAttributes(node.name, node, allowed, report);
  const { position, children } = node;
  return { type: "tag", name: node.name, attributes, children, ...(position && { position }) };
}

const INSTEAD: Partial<Record<string, string>> = {
  b: "Write **bold** instead.",
  strong: "Write **bold** instead.",
  i: "Write *emphasis* instead.",
  em: "Write *emphasis* instead.",
  s: "Write ~~struck out~~ instead.",
  code: "Write `code` instead.",
  pre: "Write a code fence (```) instead.",
  p: "Leave an empty line between paragraphs instead.",
  hr: "Write --- on a line of its own instead.",
  img: "Images are not allowed: this wiki keeps no pictures yet.",
};

function refusal(name: string | null): string {
  const what = name ? `<${name.slice(0, 40)}>` : "An empty tag <>";
  const instead = (name && Object.hasOwn(INSTEAD, name) && INSTEAD[name]) || "";
  return `${what} is not allowed. ${instead} Allowed are ${ALLOWED}. For a plain less-than sign write \\<.`.replace(
    "  ",
    " ",
  );
}

const ALLOWED = [...COMPONENT_NAMES, ...ELEMENT_NAMES].map((name) => `<${name}>`).join(" ");
