import { z } from "zod";
import { asOfSchema, atSchema } from "#lib/domain/clocks.ts";
import { nearestFirst } from "./nearest-first.ts";

/** A number written in digits. */
export const digitsTo = (allowed: z.ZodInt) =>
  z.preprocess((typed) => (typeof typed === "string" && /^\d{1,9}$/.test(typed) ? Number(typed) : typed), allowed);

export const limitParameter = (most: number, usual: number) => {
  const sentence = `Give a whole number from 1 to ${most}.`;
  return digitsTo(z.int(sentence).min(1, sentence).max(most, sentence))
    .default(usual)
    .meta({ description: "How many items an answer holds at most." });
};

export const revisionParameter = digitsTo(
  z.int("Give a revision number: 1 or greater.").min(1, "Revisions are numbered from 1."),
).meta({ description: "The number of a revision.", examples: [1] });

/** One of a vocabulary. A word that is not in it is answered with all that are, the most like first. */
export const wordParameter = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, {
    error: ({ input }) => `“${input}” is none of ${nearestFirst(String(input), words).join(", ")}.`,
  });

/** Several words of a vocabulary, separated by commas. */
export const wordsParameter = <const Words extends readonly string[]>(words: Words) =>
  z.preprocess((typed) => (typeof typed === "string" ? typed.split(",") : typed), z.array(wordParameter(words)));

/** Free text. PostgreSQL has no text with a NUL in it. */
export const textParameter = z
  .string()
  .max(1000, "Ask in at most 1,000 characters.")
  .transform((typed) => typed.replaceAll("\0", " "))
  .meta({ examples: ["amazon s3"] });

export const slugParameter = (what: string, example: string) =>
  z.string().meta({ description: what, examples: [example] });

export const nameParameter = (example: string) =>
  z.string().meta({
    description: "The page's slug. An old slug or the permanent id is redirected to it.",
    examples: [example],
  });

export const cursorParameter = z
  .string()
  .optional()
  .meta({ description: "Where to go on: the `next` of the answer before, with the same other parameters." });

export const instantParameter = z
  .union(
    [
      z.iso.datetime({ offset: true }).transform((instant) => new Date(instant)),
      z.iso.date().transform((day) => new Date(`${day}T00:00:00Z`)),
    ],
    { error: "Give a day or an instant, e.g. 2026-11-22 or 2026-11-22T12:00:00Z." },
  )
  .optional();

/** The two clocks that reads take. */
export const clockParameters = {
  asOf: asOfSchema.optional().meta({
    description: "What was true in the world on that day. A month or a year means its last day. Default: today.",
    examples: ["2008-10-31"],
  }),
  at: z
    .union(atSchema.options, {
      error: "Give a revision number, a day or an instant, e.g. 4711, 2026-11-22 or 2026-11-22T12:00:00Z.",
    })
    .optional()
    .meta({
      description: "What this wiki said then: a revision number, the end of a day (UTC), or an instant. Default: now.",
      examples: ["220"],
    }),
};
