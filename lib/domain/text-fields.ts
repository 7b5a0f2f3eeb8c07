import { z } from "zod";

/** One line of plain text. */
export const lineSchema = z.string().trim().min(1).max(300);

/** A sentence or a few, plain text. */
export const sentencesSchema = z.string().trim().max(2000);

export const titleSchema = z
  .string()
  .trim()
  .min(1, "Give the page a title.")
  .max(200, "A title has at most 200 characters.")
  .regex(/^[^\p{Cc}\p{Cf}[\]|]*$/u, "A title holds no square brackets, bars or invisible characters.");

export const linesSchema = z.array(lineSchema).max(100).default([]);

/** Other names of the same thing, by which search and `resolve` find it. */
export const altLabelsSchema = linesSchema.meta({ description: "Other names of the same thing." });

export const definitionSchema = sentencesSchema
  .default("")
  .meta({ description: "What it is, in one or two sentences of plain text." });
