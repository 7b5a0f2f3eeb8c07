import { z } from "zod";
import { partialDateSchema } from "./dates.ts";
import { modelGroupsSchema } from "./model-groups.ts";
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
  groups: modelGroupsSchema
    .optional()
    .meta({ description: "What it sorts under its own headings, where this wiki keeps that." }),
  roles: linesSchema,
  licence: wordsSchema.max(100).default(""),
  note: sentencesSchema.default(""),
  references: referencesSchema,
});

export type ModelRecord = z.infer<typeof modelRecordSchema>;
