/**
 * What a page may cost. The first group is counted on the raw text, in one pass, before any parser sees it: each stands
 * for something on which a Markdown parser needs more than linear time. Every limit leaves an honest page ample room.
 */
export const LIMITS = {
  bytes: 128 * 1024,
  lineLength: 8 * 1024,
  lines: 6_000,
  /** Emphasis and links are resolved in time quadratic in their marks, block by block: the sum of the squares. */
  marksSquared: 25_000_000,
  /** Quotes and lists opened on one line. */
  containers: 10,
  /** Quotes and lists opened on one line beside the first, over the whole text. */
  stackedContainers: 600,
  /** Lines that belong to a quote or list without saying so. */
  lazyLines: 400,
  underlinedHeadings: 100,
  tableRows: 1_000,
  /** Bars, wherever they stand. */
  tableCells: 10_000,
  footnoteMarks: 500,

  depth: 40,
  nodes: 12_000,
  footnotes: 250,
  attributes: 12,
  citations: 400,
  diagrams: 12,
  embeds: 400,
  /** Characters of the program: one long address can be referred to many times. */
  program: 1_000_000,

  problems: 50,
} as const;
