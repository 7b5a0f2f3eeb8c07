import type { Kind } from "./kinds.ts";

/** A page of which an account wrote the newest revisions in a row. */
export type LastEdits = {
  page: number;
  kind: Kind;
  slug: string;
  title: string;
  current: number;
  at: Date;
  summary: string;
  /** The last revision by somebody else, which a rollback leads back to; null when the account wrote all of them. */
  target: number | null;
  /** How many revisions in a row, and what they add to the text's bytes. */
  edits: number;
  bytes: number;
};
