import type { Kind } from "./kinds.ts";
import type { PageRecord } from "./records.ts";

/** Who made a revision when, and why; null where that is hidden. */
export type RevisionNote = {
  number: number;
  at: string;
  by: string | null;
  byName: string | null;
  summary: string | null;
  minor: boolean;
  origin: string;
  bytes: number;
};

/** A page as one revision says it. */
export type Page = {
  id: number;
  kind: Kind;
  slug: string;
  title: string;
  body: string;
  record: PageRecord;
  revision: RevisionNote;
  /** The newest revision of the page, which is another one when an old revision is read. */
  current: number;
  /** Only on a page that was deleted: its last word, and the slug that its addresses lead to if it was merged. */
  gone?: { into: string | null };
};

/** `line`, counted from 1, is where a section begins; null for a heading within a quote, list or block. */
export type Heading = { depth: number; id: string; text: string; line: number | null };
export type Citation = { url: string; title: string; retrieved: string | null };
export type Embed = { name: string; props: Record<string, string> };
export type LinkTarget = { kind: Kind | null; name: string };

/** What the compiler made of a page's text. */
export type Rendering = {
  program: string;
  headings: Heading[];
  targets: LinkTarget[];
  embeds: Embed[];
  citations: Citation[];
};
