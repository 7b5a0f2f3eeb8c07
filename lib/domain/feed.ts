import { z } from "zod";
import type { Change } from "./change.ts";
import { type Kind, pathOf } from "./kinds.ts";

/** A list of changes for a feed reader, newest first. Addresses begin at the root of the site. */
export type Feed = {
  title: string;
  subtitle: string;
  /** The page that shows the same to people, and the feed's own address without its ending. */
  home: string;
  path: string;
  asked: FeedQuestion;
  entries: FeedEntry[];
  /** The revision below which older changes begin; null at the end. */
  before: number | null;
};

export type FeedEntry = {
  number: number;
  at: string;
  title: string;
  /** Where the change is to be seen. */
  address: string;
  page: { kind: Kind; path: string };
  /** Null where it is hidden. */
  author: { name: string; path: string } | null;
  /** Empty when none was given, null where it is hidden. */
  summary: string | null;
  /** What the change did, without full stops; null where a text that it is about is hidden. */
  sentences: readonly string[] | null;
  tags: readonly string[];
};

const MOST = 100;
const USUAL = 30;

const numberUpTo = (most: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,9}$/)
    .transform((said) => Math.min(Number(said), most));

/** How many changes a feed tells of and below which revision they begin; what cannot be read counts as not said. */
export const feedQuestionSchema = z.object({
  limit: numberUpTo(MOST).default(USUAL).catch(USUAL),
  before: numberUpTo(2_147_483_647).nullable().default(null).catch(null),
});

export type FeedQuestion = z.infer<typeof feedQuestionSchema>;

/** The query of another part of the same feed, with its question mark; empty for the newest part in its usual length. */
export function feedQuery({ limit, before }: FeedQuestion): string {
  const said = [...(before === null ? [] : [`before=${before}`]), ...(limit === USUAL ? [] : [`limit=${limit}`])];
  return said.length > 0 ? `?${said.join("&")}` : "";
}

/** A change as an entry of a feed, with the sentences of its diff. */
export function entryOf(change: Change, sentences: readonly string[] | null): FeedEntry {
  const { number, at, page, by, byName, summary, tags, origin } = change;
  const path = pathOf(page);
  return {
    number,
    at,
    title: `${page.title}: ${headlineOf(change, sentences)}`,
    address: change.parent === null && !change.deleted ? `${path}?at=${number}` : `${path}/diff?to=${number}`,
    page: { kind: page.kind, path },
    author: by === null ? null : { name: byName ?? by, path: `/users/${by}` },
    summary,
    sentences,
    tags: [...new Set([page.kind, origin, ...tags])],
  };
}

const HEADLINE = 120;

function headlineOf({ deleted, parent, summary }: Change, sentences: readonly string[] | null): string {
  if (deleted) return "deleted";
  if (parent === null) return `new page${summary ? `, ${shortened(summary)}` : ""}`;
  return shortened(summary || sentences?.[0] || "changed");
}

const shortened = (text: string): string =>
  [...text].length > HEADLINE ? `${[...text].slice(0, HEADLINE - 1).join("")}…` : text;
