import { z } from "zod";
import { type Kind, kindSchema } from "./kinds.ts";
import { type PageRecord, RECORD_SCHEMAS } from "./records.ts";
import { slugSchema } from "./slugs.ts";
import { titleSchema, wordsSchema } from "./text-fields.ts";

/** What a revision says: the whole page, text and record. */
export type Content = { kind: Kind; slug: string; title: string; body: string; record: PageRecord };

const MAX_SUMMARY = 500;

/** The parts that are alike for every kind; the record has its own schema by kind. */
export const contentSchema = z.object({
  kind: kindSchema,
  slug: slugSchema,
  title: titleSchema,
  body: z.string(),
  summary: wordsSchema.max(MAX_SUMMARY, `A summary has at most ${MAX_SUMMARY} characters.`).default(""),
});

/** The text as it is kept: line ends as LF, no white space at the end of it, one line end after the last line. */
export function normaliseBody(body: string): string {
  const text = body.replace(/\r\n?/g, "\n").trimEnd();
  return text === "" ? "" : `${text}\n`;
}

export const recordSchemaOf = (kind: Kind): z.ZodType<PageRecord> => RECORD_SCHEMAS[kind];
