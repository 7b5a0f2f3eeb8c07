import { z } from "zod";
import { partialDateSchema } from "./dates.ts";
import { referencesSchema } from "./references.ts";
import { altLabelsSchema, definitionSchema, linesSchema, sentencesSchema, wordsSchema } from "./text-fields.ts";

/** Another author's stack. Its own words are kept: they are what the crosswalk maps. */
export const modelRecordSchema = z.strictObject({
  altLabels: altLabelsSchema,
  definition: definitionSchema,
  author: wordsSchema.max(200).default(""),
  date: partialDateSchema,
  direction: z.enum(["top-to-bottom", "unordered"]).default("unordered"),
  layers: linesSchema.meta({ description: "Its layers or categories, in the order it gives them." }),
  crossCutting: linesSchema,
  roles: linesSchema,
  licence: wordsSchema.max(100).default(""),
  note: sentencesSchema.default(""),
  references: referencesSchema,
});

export type ModelRecord = z.infer<typeof modelRecordSchema>;
