import type { Element, ElementContent, Text } from "hast";
import type { MdxJsxAttribute, MdxJsxTextElementHast } from "mdast-util-mdx-jsx";
import { COMPONENT_NAMES } from "./allowed-tags.ts";
import type { Tag, WikiLink } from "./tree-nodes.ts";

type State = { all: (node: Tag) => ElementContent[] };

/** How our own nodes become HTML and components: handlers for mdast-util-to-hast. */
export const HTML_HANDLERS = {
  tag: (state: State, node: Tag) => tagToHtml(node, state.all(node)),
  wikiLink: (_state: State, { kind, name, label }: WikiLink) => {
    const shown = label ?? (kind === null ? name : null);
    return component(
      "WikiLink",
      { ...(kind && { kind }), name },
      shown === null ? [] : [{ type: "text", value: shown }],
    );
  },
};

function tagToHtml({ name, attributes }: Tag, children: ElementContent[]): Element | MdxJsxTextElementHast {
  if (COMPONENT_NAMES.includes(name)) return component(name, attributes, children);
  const { open, ...properties } = attributes;
  return {
    type: "element",
    tagName: name,
    properties: { ...properties, ...(open !== undefined && { open: true }) },
    children,
  };
}

const component = (
  name: string,
  attributes: Record<string, string>,
  children: (ElementContent | Text)[],
): MdxJsxTextElementHast => ({
  type: "mdxJsxTextElement",
  name,
  attributes: Object.entries(attributes).map(
    ([key, value]): MdxJsxAttribute => ({ type: "mdxJsxAttribute", name: key, value }),
  ),
  children,
});
