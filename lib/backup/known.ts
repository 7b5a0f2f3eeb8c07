import type { Kind } from "#lib/domain/kinds.ts";
import { NOBODY } from "#lib/revisions/erased.ts";
import { type Counts, type LineOf, NOTHING } from "./export-line.ts";

/** What is known of an export after the lines that were read of it. */
export type Known = {
  header: LineOf<"header"> | null;
  /** The number, hash and instant of the last revision. */
  last: { number: number; chainHash: string; at: string };
  /** The names of the accounts by their ids; `names` are the same in lower case. */
  actors: Map<string, string>;
  names: Set<string>;
  pages: Map<number, { kind: Kind; current: number }>;
  /** Whose each address is, by kind and slug: for ever that of one page. */
  slugs: Map<string, number>;
  threads: Map<number, number>;
  posts: Map<number, number>;
  counts: Counts;
  ended: boolean;
};

export const nothingKnown = (): Known => ({
  header: null,
  last: { number: 0, chainHash: "0".repeat(64), at: "" },
  actors: new Map(),
  names: new Set([NOBODY.name]),
  pages: new Map(),
  slugs: new Map(),
  threads: new Map(),
  posts: new Map(),
  counts: { ...NOTHING },
  ended: false,
});
