import { z } from "zod";
import { confidenceSchema, refineSourced } from "./confidence.ts";
import { orderSchema } from "./order.ts";
import { referencesSchema, webAddressSchema } from "./references.ts";
import { slugSchema } from "./slugs.ts";
import { altLabelsSchema, definitionSchema, lineSchema, linesSchema, sentencesSchema } from "./text-fields.ts";

const ONE_OF_TWO = { error: "Name a component or write a note, one of the two." };

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
  order: orderSchema.meta({ description: "1 is the lowest layer." }),
  notation: z
    .string()
    .regex(/^L\d{1,2}$/, "Write L and a number, e.g. L1.")
    .meta({ description: "Its short name, e.g. L1." }),
  altLabels: altLabelsSchema,
  definition: definitionSchema,
  offersUpward: sentencesSchema.meta({ description: "The service it offers to the layer above." }),
  interfaces: linesSchema,
  standards: z
    .array(z.strictObject({ name: lineSchema, url: webAddressSchema.meta({ title: "Web address" }) }))
    .max(50)
    .default([]),
  consumesFromBelow: z
    .array(z.union([z.strictObject({ component: slugSchema }), z.strictObject({ note: lineSchema })], ONE_OF_TWO))
    .max(50)
    .default([]),
  unitOfConsumption: linesSchema,
  tenantBrings: lineSchema,
  providerResponsibility: sentencesSchema,
  tenantResponsibility: sentencesSchema,
  lockInMechanisms: linesSchema,
  peerInterface: peerInterfaceSchema.meta({ description: "How two providers at this layer exchange the same thing." }),
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
