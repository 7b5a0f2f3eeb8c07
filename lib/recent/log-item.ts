import type { Content } from "#lib/domain/content.ts";
import type { JsonPatchOperation } from "#lib/domain/diff/diff-record.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { Origin } from "#lib/revisions/proposal.ts";

/**
 * One revision as the log tells it to programs that follow: with the page's name as that revision says it, and all that
 * the hash chain binds together (see hash-revision.ts). What is suppressed is null. Hashes are SHA-256 in hexadecimal,
 * `actor` and `coAuthors` the pseudonymous ids that the chain covers.
 */
export type LogItem = {
  number: number;
  parent: number | null;
  at: string;
  page: { id: number; kind: Kind; slug: string | null; title: string | null };
  by: string | null;
  byName: string | null;
  summary: string | null;
  minor: boolean;
  origin: Origin;
  deleted: boolean;
  mergedInto: number | null;
  tags: string[];
  bytes: number;
  byteDelta: number;
  actor: string | null;
  coAuthors: string[];
  summaryHash: string;
  contentHash: string;
  chainHash: string;
  /**
   * What makes the `slug`, `title` and `record` of this revision out of those of its parent, or out of `{}` where it is the
   * page's first; null where either is hidden. Only when asked for.
   */
  patch?: JsonPatchOperation[] | null;
  /** What the revision says; null where it is hidden. Only when asked for. */
  content?: Omit<Content, "kind"> | null;
};

/** What an item may hold beside what it always holds. */
export const INCLUDED = ["patch", "content"] as const;

export type Included = (typeof INCLUDED)[number];
