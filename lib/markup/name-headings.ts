import type { Root } from "mdast";
import type { Heading } from "./compiled-markup.ts";
import { readPlainText } from "./read-plain-text.ts";
import { visitTree } from "./visit-tree.ts";

// A prefix, so that no heading can take the id of a part of the page or the name of a DOM property.
const PREFIX = "section-";

/**
 * Gives every heading its id and every link to a fragment of this page the same prefix, in place, and lists the headings
 * in the order of the text.
 */
export function nameHeadings(tree: Root): Heading[] {
  const ofSections = new Set<unknown>(tree.children);
  const headings: Heading[] = [];
  const taken = new Map<string, number>();
  visitTree(tree, (node) => {
    if ((node.type === "link" || node.type === "definition") && node.url.startsWith("#")) node.url = leadTo(node.url);
    if (node.type === "tag" && node.attributes.href?.startsWith("#"))
      node.attributes.href = leadTo(node.attributes.href);
    if (node.type !== "heading") return;
    const text = readPlainText(node);
    const id = unique(fragmentOf(text), taken);
    node.data = { ...node.data, hProperties: { id } };
    const line = ofSections.has(node) ? (node.position?.start.line ?? null) : null;
    headings.push({ depth: node.depth, id, text, line });
  });
  return headings;
}

function leadTo(address: string): string {
  const fragment = decode(address.slice(1));
  if (fragment === "") return "#";
  return `#${fragment.startsWith(PREFIX) ? fragment : fragmentOf(fragment)}`;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const fragmentOf = (text: string): string => PREFIX + (wordsOf(text) || "untitled");

function wordsOf(text: string): string {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...words.join("-")].slice(0, 80).join("");
}

function unique(id: string, taken: Map<string, number>): string {
  let count = taken.get(id) ?? 0;
  let candidate = id;
  while (taken.has(candidate)) {
    count += 1;
    candidate = `${id}-${count + 1}`;
  }
  taken.set(id, count).set(candidate, taken.get(candidate) ?? 0);
  return candidate;
}
