import { z } from "zod";
import { HIDDEN_CHARACTER, isVisible } from "./hidden-characters.ts";

const plainTextSchema = z.string().trim().refine(isVisible, HIDDEN_CHARACTER);

/** A word or a few on one line, plain text; may be empty. */
export const wordsSchema = plainTextSchema.refine(
  (text) => !/[\n\t]/.test(text),
  "Write it on one line, without tabs.",
);

/** One line of plain text. */
export const lineSchema = wordsSchema.min(1, "Write something here.").max(300, "Write at most 300 characters.");

/** A sentence or a few, plain text. */
export const sentencesSchema = plainTextSchema.max(2000, "Write at most 2,000 characters.");

export const titleSchema = z
  .string()
  .trim()
  .min(1, "Give the page a title.")
  .max(200, "A title has at most 200 characters.")
  .regex(
    /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}[\]|]*$/u,
    "A title holds no square brackets, bars or invisible characters.",
  );

export const linesSchema = z.array(lineSchema).max(100).default([]);

/** Other names of the same thing, by which search and `resolve` find it. */
export const altLabelsSchema = linesSchema.meta({
  title: "Other names",
  description: "Other names of the same thing.",
});

export const definitionSchema = sentencesSchema
  .default("")
  .meta({ description: "What it is, in one or two sentences of plain text." });
