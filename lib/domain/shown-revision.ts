/** Somebody as they are named in the log. */
export type LogName = { name: string; displayName: string };

/** All that the log says to everybody of one revision but its content. What is suppressed is null. */
export type ShownRevision = {
  number: number;
  parent: number | null;
  at: string;
  by: string | null;
  byName: string | null;
  coAuthors: LogName[];
  summary: string | null;
  minor: boolean;
  origin: string;
  deleted: boolean;
  /** The page that this revision merged its own into. */
  mergedInto: number | null;
  tags: string[];
  bytes: number;
  byteDelta: number;
  textHidden: boolean;
  /** Whether it waits for a maintainer to look at it. */
  waiting: boolean;
};

/** A revision in the history of a page; its title then is null where the text is hidden. */
export type ListedRevision = ShownRevision & { title: string | null };
