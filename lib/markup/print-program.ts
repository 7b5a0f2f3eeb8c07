import { join } from "node:path";
import type { Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import { bundleMDX } from "mdx-bundler";
import { checkHtml } from "./check-html.ts";
import { finishHtml } from "./finish-html.ts";
import { HTML_HANDLERS } from "./to-html-nodes.ts";

type Options = Parameters<typeof bundleMDX>[0];

/**
 * The program that mdx-bundler makes of a checked tree. mdx-bundler is given the tree and an empty source: neither its
 * front matter reader nor its JavaScript parser ever sees what an author wrote.
 */
export async function printProgram(tree: Root): Promise<string> {
  const { code } = await bundleMDX({ source: EMPTY_PAGE, mdxOptions: mdxOptions(tree), esbuildOptions });
  return code;
}

// A fixed path makes the program a function of the text alone.
const EMPTY_PAGE = { value: "", path: join(process.cwd(), "page.mdx") };

const mdxOptions =
  (tree: Root): NonNullable<Options["mdxOptions"]> =>
  (options) => ({
    ...options,
    development: false,
    tableCellAlignToStyle: false,
    remarkPlugins: [[useTree, tree]],
    remarkRehypeOptions: { handlers: HTML_HANDLERS, clobberPrefix: "note-" },
    rehypePlugins: [finishAndCheck],
  });

/** A unified plugin: the tree stands in for the parser. */
function useTree(this: { parser?: unknown }, tree: Root): void {
  this.parser = () => tree;
}

const finishAndCheck = () => (tree: HtmlRoot) => {
  finishHtml(tree);
  checkHtml(tree);
};

const esbuildOptions: NonNullable<Options["esbuildOptions"]> = (options) => ({
  ...options,
  charset: "utf8",
  legalComments: "none",
  logLevel: "silent",
  minify: false,
  minifyWhitespace: true,
  // A page imports nothing: there is nothing to look for on the disk.
  plugins: (options.plugins ?? []).filter((plugin) => plugin.name !== "node-resolve"),
  // A string that holds both kinds of quote would else be printed as a template, which may hold code.
  supported: { "template-literal": false },
  target: "es2022",
  tsconfigRaw: {},
});
