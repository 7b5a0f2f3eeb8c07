import type { Kind } from "#lib/domain/kinds.ts";

/** One thing that is wrong with a text. Line and column count from 1 and point at its first character. */
export type MarkupProblem = { line: number; column: number; code: string; message: string };

/** What a page points to: a kind and a slug, or, with kind null, a title as the author typed it. */
export type Target = { kind: Kind | null; name: string };

/**
 * A heading of the text, for a table of contents. `id` is the fragment that leads to it. `line`, counted from 1, is where
 * a section begins; null for a heading within a quote, list or block.
 */
export type Heading = { depth: number; id: string; text: string; line: number | null };

/** A block or mark that shows data of the wiki, with its checked attributes. */
export type Embed = { name: "StackDiagram" | "Compare" | "Placement" | "Offering"; props: Record<string, string> };

/** A source the text cites. Its number is its place in the list, counted from 1. */
export type Citation = { url: string; title: string; retrieved: string | null };

/** Everything that is known of a text once it is compiled. Plain data: it can be stored as JSON. */
export type CompiledMarkup = {
  /** What mdx-bundler made; `loadProgram` runs it. */
  program: string;
  headings: Heading[];
  /** Unique, in order of first mention. */
  targets: Target[];
  /** Unique, in order of first mention. */
  embeds: Embed[];
  /** Unique by address, in order of first use. */
  citations: Citation[];
  /** Plain text for search: headings, list items, table rows and paragraphs on lines of their own. */
  text: string;
};

export type CompileResult = { ok: true; compiled: CompiledMarkup } | { ok: false; problems: MarkupProblem[] };
