import { z } from "zod";
import { AXES, AXIS_NAMES, isAxisValue } from "./axes.ts";
import { confidenceSchema, refineSourced } from "./confidence.ts";
import { partialDateSchema } from "./dates.ts";
import { checkClaims } from "./placements.ts";
import { referencesSchema, webAddressSchema } from "./references.ts";
import { altLabelsSchema, definitionSchema, sentencesSchema, wordsSchema } from "./text-fields.ts";

/** One reading of a vendor on one axis of the comparison, true for a time. */
const axisClaimSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "Use lower-case letters, digits and hyphens."),
    axis: z.enum(AXIS_NAMES),
    values: z
      .array(z.string())
      .max(5, "Name at most five values.")
      .default([])
      .meta({ description: "Values of the axis's vocabulary." }),
    reading: sentencesSchema.min(1, "Say in a sentence how it stands."),
    from: partialDateSchema.nullable().default(null),
    until: partialDateSchema.nullable().default(null),
    confidence: confidenceSchema,
    references: referencesSchema,
  })
  .superRefine((claim, context) => {
    for (const [index, value] of claim.values.entries()) {
      if (isAxisValue(claim.axis, value)) continue;
      const message = `“${value}” is not a value of ${claim.axis}. Allowed: ${AXES[claim.axis].values.join(", ")}.`;
      context.addIssue({ code: "custom", path: ["values", index], message });
    }
    refineSourced(claim, context);
  });

export const vendorRecordSchema = z
  .strictObject({
    altLabels: altLabelsSchema,
    definition: definitionSchema,
    homepage: webAddressSchema.nullable().default(null),
    play: wordsSchema
      .max(200)
      .default("")
      .meta({ description: "What the comparison of 2008 called the vendor's play." }),
    axes: z.array(axisClaimSchema).max(200).default([]),
    references: referencesSchema,
  })
  .superRefine((record, context) => {
    for (const { path, message } of checkClaims(record.axes))
      context.addIssue({ code: "custom", path: ["axes", ...path], message });
  });

export type VendorRecord = z.infer<typeof vendorRecordSchema>;
export type AxisClaim = VendorRecord["axes"][number];
