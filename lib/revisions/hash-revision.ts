import { createHash } from "node:crypto";
import { canonicalJson } from "#lib/domain/canonical-json.ts";
import type { Content } from "#lib/domain/content.ts";

const sha256 = (text: string): Buffer => createHash("sha256").update(text, "utf8").digest();

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

export const hashText = (text: string): Buffer => sha256(text);

/** The hash of any value that JSON can say: equal for equal values, whatever the order of their members. */
export const hashValue = (value: unknown): Buffer => sha256(canonicalJson(value));

/** The hash of what a revision says: equal for two revisions that say the same. */
export const hashContent = ({ kind, slug, title, body, record }: Content): Buffer =>
  hashValue({ kind, slug, title, body, record });

/** What the chain binds together. Texts and names enter as hashes and ids, so that either can be erased and it still holds. */
export type Link = {
  number: number;
  page: number;
  parent: number | null;
  actor: string;
  coAuthors: string[];
  at: Date;
  origin: string;
  minor: boolean;
  deleted: boolean;
  /** Part of the chain only where there is one. */
  mergedInto: number | null;
  contentHash: Uint8Array;
  summaryHash: Uint8Array;
};

/** The hash of the log up to and with this revision. */
export const hashChain = (before: Uint8Array, { mergedInto, ...link }: Link): Buffer =>
  hashValue({
    ...link,
    mergedInto: mergedInto ?? undefined,
    at: link.at.toISOString(),
    before: hex(before),
    contentHash: hex(link.contentHash),
    summaryHash: hex(link.summaryHash),
  });
