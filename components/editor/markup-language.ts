import { markdown, markdownLanguage } from "@codemirror/lang-markdown";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { tags } from "@lezer/highlight";
import type { Element, InlineContext, MarkdownConfig } from "@lezer/markdown";

const WIKI_LINK = /^\[\[([^[\]|\n]+)(\|[^[\]|\n]*)?\]\]/;
const TAG = /^<\/?[A-Za-z][\w]*(?:\s+[\w-]+(?:="[^"]*")?)*\s*\/?>/;

/** The two things that our texts have beside Markdown: links to pages, and tags of components instead of HTML. */
const ourMarkup: MarkdownConfig = {
  remove: ["HTMLBlock", "HTMLTag"],
  defineNodes: [
    { name: "WikiLink" },
    { name: "WikiMark", style: tags.processingInstruction },
    { name: "WikiTarget", style: tags.url },
    { name: "WikiLabel", style: tags.link },
    { name: "Tag", style: tags.angleBracket },
    { name: "TagName", style: tags.tagName },
    { name: "AttributeName", style: tags.attributeName },
    { name: "AttributeValue", style: tags.attributeValue },
  ],
  parseInline: [
    { name: "WikiLink", before: "Link", parse: readWikiLink },
    { name: "Tag", before: "Autolink", parse: readTag },
  ],
};

function readWikiLink(context: InlineContext, next: number, at: number): number {
  const [whole, target = "", label] = (next === 91 && WIKI_LINK.exec(context.slice(at, context.end))) || [];
  if (!whole) return -1;
  const end = at + whole.length;
  const afterTarget = at + 2 + target.length;
  const parts = [
    context.elt("WikiMark", at, at + 2),
    context.elt(label ? "WikiTarget" : "WikiLabel", at + 2, afterTarget),
    ...(label ? [context.elt("WikiLabel", afterTarget + 1, afterTarget + label.length)] : []),
    context.elt("WikiMark", end - 2, end),
  ];
  return context.addElement(context.elt("WikiLink", at, end, parts));
}

function readTag(context: InlineContext, next: number, at: number): number {
  const [whole] = (next === 60 && TAG.exec(context.slice(at, context.end))) || [];
  if (!whole) return -1;
  const parts: Element[] = [];
  for (const { 0: piece, index } of whole.matchAll(/[A-Za-z][\w-]*(?==)|"[^"]*"|(?<=^<\/?)\w+/g)) {
    const name = piece.startsWith('"')
      ? "AttributeValue"
      : /^<\/?$/.test(whole.slice(0, index))
        ? "TagName"
        : "AttributeName";
    parts.push(context.elt(name, at + index, at + index + piece.length));
  }
  return context.addElement(context.elt("Tag", at, at + whole.length, parts));
}

/** By the tokens of the page, so that light and dark follow the reader's system. */
const looks = HighlightStyle.define([
  { tag: tags.heading, fontWeight: "700" },
  { tag: tags.strong, fontWeight: "700" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: tags.strikethrough, textDecoration: "line-through" },
  { tag: tags.link, color: "var(--accent)" },
  { tag: [tags.url, tags.quote, tags.processingInstruction, tags.contentSeparator], color: "var(--ink-soft)" },
  { tag: tags.monospace, color: "var(--layer-infrastructure)" },
  { tag: [tags.tagName, tags.angleBracket], color: "var(--layer-platform)" },
  { tag: tags.attributeName, color: "var(--layer-applications)" },
  { tag: tags.attributeValue, color: "var(--layer-infrastructure)" },
]);

/** How the editor reads and colours a text. */
export const markupLanguage = () => [
  markdown({ base: markdownLanguage, extensions: [ourMarkup], completeHTMLTags: false }),
  syntaxHighlighting(looks),
];
