import type { Element, Nodes, Root } from "hast";
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from "mdast-util-mdx-jsx";
import { ALLOWED_TAGS, COMPONENT_NAMES } from "./allowed-tags.ts";
import { checkAddress } from "./check-address.ts";

const LINK = [
  "href",
  "title",
  "rel",
  "id",
  "className",
  "dataFootnoteRef",
  "dataFootnoteBackref",
  "ariaDescribedBy",
  "ariaLabel",
];
const HEADING = ["id", "className"];

const PROPERTIES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    a: LINK,
    abbr: ["title"],
    blockquote: [],
    br: [],
    code: ["className"],
    del: [],
    details: ["open"],
    em: [],
    h1: HEADING,
    h2: HEADING,
    h3: HEADING,
    h4: HEADING,
    h5: HEADING,
    h6: HEADING,
    hr: [],
    input: ["type", "checked", "disabled", "ariaLabel"],
    ins: [],
    kbd: [],
    li: ["className", "id"],
    mark: [],
    ol: ["className", "start"],
    p: [],
    pre: [],
    q: [],
    section: ["className", "dataFootnotes"],
    small: [],
    span: [],
    strong: [],
    sub: [],
    summary: [],
    sup: [],
    table: [],
    tbody: [],
    td: ["align"],
    th: ["align"],
    thead: [],
    tr: [],
    ul: ["className"],
  }),
);

/** The elements that a page may consist of. */
export const HTML_ELEMENTS: ReadonlySet<string> = new Set(PROPERTIES.keys());

const CLASSES =
  /^(?:language-[A-Za-z0-9+#.-]{1,30}|contains-task-list|task-list-item|footnotes|data-footnote-backref|sr-only)$/;
const IDS = /^(?:section-|note-fn|footnote-label$)/;

/** Throws when the HTML tree holds anything that the allow-list of the syntax tree could not have let through. */
export function checkHtml(node: Nodes | Root): void {
  if (node.type === "element") checkElement(node);
  else if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") checkComponent(node);
  else if (node.type !== "root" && node.type !== "text") throw new Error(`The HTML tree holds a ${node.type}.`);
  if ("children" in node) node.children.forEach(checkHtml);
}

function checkElement({ tagName, properties }: Element): void {
  const allowed = PROPERTIES.get(tagName);
  if (!allowed) throw new Error(`The HTML tree holds <${tagName}>.`);
  for (const [name, value] of Object.entries(properties)) {
    if (value !== undefined && !allowed.includes(name)) throw new Error(`The HTML tree holds <${tagName} ${name}>.`);
  }
  const { href, id, className } = properties;
  if (href !== undefined && checkAddress(String(href))) throw new Error("The HTML tree holds a forbidden address.");
  if (id !== undefined && !IDS.test(String(id))) throw new Error("The HTML tree holds a foreign id.");
  const classes = Array.isArray(className) ? className.map(String) : [String(className ?? "sr-only")];
  if (!classes.every((name) => CLASSES.test(name))) throw new Error("The HTML tree holds a foreign class.");
}

function checkComponent({ name, attributes }: MdxJsxFlowElementHast | MdxJsxTextElementHast): void {
  const ours = name === "WikiLink" || COMPONENT_NAMES.includes(name ?? "");
  const allowed =
    name === "WikiLink" ? ["kind", "name"] : ["n", ...Object.keys(ALLOWED_TAGS.get(name ?? "")?.attributes ?? {})];
  if (!ours) throw new Error(`The HTML tree holds the component ${name}.`);
  for (const attribute of attributes) {
    const literal = attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string";
    if (!literal || !allowed.includes(attribute.name))
      throw new Error(`The component ${name} has a foreign attribute.`);
  }
}
