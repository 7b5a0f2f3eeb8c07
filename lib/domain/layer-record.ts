import { z } from "zod";
import { confidenceSchema, refineSourced } from "./confidence.ts";
import { referencesSchema, webAddressSchema } from "./references.ts";
import { slugSchema } from "./slugs.ts";
import { altLabelsSchema, definitionSchema, lineSchema, linesSchema, sentencesSchema } from "./text-fields.ts";

/** How two providers at this layer exchange the same thing. That there is no such interface is a finding, not a gap. */
const peerInterfaceSchema = z
  .strictObject({
    exists: z.enum(["none", "partial", "standard"]),
    finding: sentencesSchema,
    confidence: confidenceSchema,
    references: referencesSchema,
  })
  .superRefine(refineSourced);

/** A layer's charter: what makes it a layer and not a list. */
export const layerRecordSchema = z.strictObject({
  order: z.int().min(1).max(99).meta({ description: "1 is the lowest layer." }),
  notation: z.string().regex(/^L\d{1,2}$/),
  altLabels: altLabelsSchema,
  definition: definitionSchema,
  offersUpward: sentencesSchema,
  interfaces: linesSchema,
  standards: z
    .array(z.strictObject({ name: lineSchema, url: webAddressSchema }))
    .max(50)
    .default([]),
  consumesFromBelow: z
    .array(z.union([z.strictObject({ component: slugSchema }), z.strictObject({ note: lineSchema })]))
    .max(50)
    .default([]),
  unitOfConsumption: linesSchema,
  tenantBrings: lineSchema,
  providerResponsibility: sentencesSchema,
  tenantResponsibility: sentencesSchema,
  lockInMechanisms: linesSchema,
  peerInterface: peerInterfaceSchema,
  standardsBodies: linesSchema,
  openSourceEquivalents: linesSchema,
  crosswalk: z
    .array(z.strictObject({ model: slugSchema, concepts: linesSchema }))
    .max(50)
    .default([])
    .meta({ description: "What other models call what is in this layer." }),
  references: referencesSchema,
});

export type LayerRecord = z.infer<typeof layerRecordSchema>;
