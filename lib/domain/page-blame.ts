import type { BlamedLine, LineMark } from "./diff/blame-text.ts";
import type { ShownRevision } from "./shown-revision.ts";

/** A field of a record or one of its claims, named in words, and who said it last. */
export type BlamedPart = LineMark & { pointer: string; said: string };

/** Who said what of a page last: each line of its text and each part of its record, as it is now. */
export type PageBlame = {
  lines: BlamedLine[];
  parts: BlamedPart[];
  /** The revisions that are named, by number. */
  revisions: Record<number, ShownRevision>;
  /** How many revisions of the page were looked at. */
  looked: number;
  /** Whether the newest text is hidden: then this is the one before. */
  hidden: boolean;
};
