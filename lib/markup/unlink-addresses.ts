import type { Link, Nodes, PhrasingContent, Root } from "mdast";

/**
 * Inside the text of an `<a>`, an address in plain sight is text: GFM would make a second link of it, in place, and the
 * author of `<a href="https://a.b">https://a.b</a>` asked for one.
 */
export function unlinkAddresses(node: Nodes | Root, inside = false): void {
  if (!("children" in node)) return;
  const inLink = inside || (node.type === "tag" && node.name === "a");
  for (const child of node.children) unlinkAddresses(child, inLink);
  if (!inLink) return;
  const children = node.children.flatMap((child) =>
    child.type === "link" && isBare(child) ? child.children : [child],
  );
  Object.assign(node, { children });
}

function isBare({ url, title, children }: Link): boolean {
  const [only, ...more] = children as [PhrasingContent?, ...PhrasingContent[]];
  if (title || more.length > 0 || only?.type !== "text") return false;
  return ["", "http://", "mailto:"].some((scheme) => url === scheme + only.value);
}
