import { z } from "zod";
import { orderSchema } from "./order.ts";
import { referencesSchema } from "./references.ts";
import { slugSchema } from "./slugs.ts";
import { altLabelsSchema, definitionSchema, lineSchema, sentencesSchema } from "./text-fields.ts";

/** SKOS mapping properties, read from our component to the other scheme's concept. */
export const MAPPING_RELATIONS = ["exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch"] as const;

export const componentRecordSchema = z.strictObject({
  layer: slugSchema.meta({ description: "The layer it belongs to." }),
  order: orderSchema.meta({ description: "Its place within the layer, from the left." }),
  altLabels: altLabelsSchema,
  definition: definitionSchema,
  scopeNote: sentencesSchema.default("").meta({ description: "What belongs here and what belongs elsewhere." }),
  mappings: z
    .array(z.strictObject({ model: slugSchema, concept: lineSchema, relation: z.enum(MAPPING_RELATIONS) }))
    .max(50)
    .default([])
    .meta({ title: "In other models", description: "What other models call it, and how near that comes." }),
  references: referencesSchema,
});

export type ComponentRecord = z.infer<typeof componentRecordSchema>;
