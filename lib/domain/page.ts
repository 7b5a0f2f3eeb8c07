import type { Kind } from "./kinds.ts";
import type { PageRecord } from "./records.ts";

/** Who made a revision when, and why. */
export type RevisionNote = {
  number: number;
  at: string;
  by: string;
  byName: string;
  summary: string;
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
};

export type Heading = { depth: number; id: string; text: string };
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
