import { z } from "zod";
import type { Rendering } from "./page.ts";
import { wordsSchema } from "./text-fields.ts";

const MAX_POST = 10_000;

/** What a thread is called. */
export const threadTitleSchema = wordsSchema
  .min(1, "Say in a few words what it is about.")
  .max(200, "At most 200 characters: the rest belongs into the post.");

/** The text of a post, as it is typed. */
export const postBodySchema = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, "\n").trimEnd())
  .pipe(z.string().min(1, "Write something.").max(MAX_POST, `A post has at most ${MAX_POST} characters.`));

/** Somebody as a byline names them. */
export type Byline = { name: string; displayName: string };

export type Post = {
  id: number;
  parent: number | null;
  by: Byline;
  at: string;
  /** Whether a maintainer hid it; its text is then not there. */
  hidden: boolean;
  body: string;
  rendering: Rendering | null;
};

export type Thread = {
  id: number;
  title: string;
  by: Byline;
  at: string;
  resolved: { by: Byline; at: string } | null;
  posts: Post[];
};
