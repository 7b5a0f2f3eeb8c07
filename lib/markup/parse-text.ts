import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { mdxJsxFromMarkdown } from "mdast-util-mdx-jsx";
import { gfm } from "micromark-extension-gfm";
import { mdxJsx } from "micromark-extension-mdx-jsx";
import { mdxMd } from "micromark-extension-mdx-md";
import { codeFromMarkdown, findCode } from "./find-code.ts";
import { findWikiLinks, wikiLinksFromMarkdown } from "./find-wiki-links.ts";

// The one transform of the GFM set looks for addresses a second time, with a regular expression that is quadratic.
const gfmTrees = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

const extensions = [gfm(), mdxJsx(), mdxMd(), findCode, findWikiLinks];
const mdastExtensions = [...gfmTrees, mdxJsxFromMarkdown(), codeFromMarkdown, wikiLinksFromMarkdown];

/**
 * The syntax tree of a text: CommonMark, GFM, JSX tags and wiki links. No JavaScript parser ever sees the text: what MDX
 * would read as JavaScript stands in the tree as a node of its own, to be refused.
 *
 * Throws a `VFileMessage` on a tag that cannot be read.
 */
export const parseText = (text: string): Root => fromMarkdown(text, { extensions, mdastExtensions });
