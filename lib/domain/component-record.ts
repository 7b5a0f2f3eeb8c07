import { z } from "zod";
import { referencesSchema } from "./references.ts";
import { slugSchema } from "./slugs.ts";
import { altLabelsSchema, definitionSchema, lineSchema, sentencesSchema } from "./text-fields.ts";

/** SKOS mapping properties, read from our component to the other scheme's concept. */
export const MAPPING_RELATIONS = ["exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch"] as const;

export const componentRecordSchema = z.strictObject({
  layer: slugSchema,
  order: z.int().min(1).max(99).meta({ description: "Its place within the layer, from the left." }),
  altLabels: altLabelsSchema,
  definition: definitionSchema,
  scopeNote: sentencesSchema.default(""),
  mappings: z
    .array(z.strictObject({ model: slugSchema, concept: lineSchema, relation: z.enum(MAPPING_RELATIONS) }))
    .max(50)
    .default([]),
  references: referencesSchema,
});

export type ComponentRecord = z.infer<typeof componentRecordSchema>;
