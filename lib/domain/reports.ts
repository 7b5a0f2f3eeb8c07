import type { PageName } from "./page-name.ts";

/** The work lists: what stands on each, and what to do about it. */
export const REPORTS = {
  "needs-source": {
    title: "Needs source",
    means: "Facts from general knowledge: nobody has named a page yet that states them.",
    mend: "Find a page that states the fact, add it as a reference and mark the fact as sourced.",
  },
  uncertain: {
    title: "Uncertain",
    means: "Facts on which sources disagree, or of which only a part is known.",
    mend: "Look for a better source, correct the fact, or give both readings with their sources.",
  },
  stale: {
    title: "Stale",
    means: "Pages that nobody has changed or looked at for a year.",
    mend: "Read the page. Mend what is no longer so, or say that it is still right.",
  },
  orphaned: {
    title: "Orphaned",
    means: "Pages that no other page points to and that do not stand in the stack.",
    mend: "Link to the page from where a reader would look for it, or place it.",
  },
  wanted: {
    title: "Wanted",
    means: "Names that pages link to and that nobody has written, the most wanted first.",
    mend: "Write the page, or correct the links.",
  },
  unended: {
    title: "Ended without an end",
    means: "Offerings that are over, but without the date on which they ended or the offering that took their place.",
    mend: "Add the end with its date, or a relation to the successor; say in the note when there is none.",
  },
  duplicates: {
    title: "Duplicates",
    means: "Pages of one kind that share a name.",
    mend: "Merge the one into the other, or tell their names apart.",
  },
  uncategorised: {
    title: "Uncategorised",
    means: "Living offerings that no placement puts into the stack today.",
    mend: "Place the offering on the component that it belongs to.",
  },
} as const;

export type ReportName = keyof typeof REPORTS;

export const REPORT_NAMES = Object.keys(REPORTS) as ReportName[];

/** One thing to do: about which page (null for one that is not written), what is missing, and the form that mends it. */
export type ReportRow = {
  page: PageName | null;
  name: string;
  what: string;
  /** The day since when, as an ISO date. */
  since: string | null;
  mend: { href: string; label: string };
  /** Other pages that have to do with it. */
  others: PageName[];
};
