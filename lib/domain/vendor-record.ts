import { z } from "zod";
import { AXES, AXIS_NAMES, isAxisValue } from "./axes.ts";
import { confidenceSchema, NEEDS_REFERENCE, needsReference } from "./confidence.ts";
import { partialDateSchema } from "./dates.ts";
import { referencesSchema, webAddressSchema } from "./references.ts";
import { altLabelsSchema, definitionSchema, sentencesSchema } from "./text-fields.ts";

/** One reading of a vendor on one axis of the comparison, true for a time. */
const axisClaimSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
    axis: z.enum(AXIS_NAMES),
    values: z.array(z.string()).max(5).default([]),
    reading: sentencesSchema.min(1),
    from: partialDateSchema.nullable().default(null),
    until: partialDateSchema.nullable().default(null),
    confidence: confidenceSchema,
    references: referencesSchema,
  })
  .superRefine((claim, context) => {
    claim.values.forEach((value, index) => {
      if (isAxisValue(claim.axis, value)) return;
      const message = `“${value}” is not a value of ${claim.axis}. Allowed: ${AXES[claim.axis].values.join(", ")}.`;
      context.addIssue({ code: "custom", path: ["values", index], message });
    });
    if (needsReference(claim)) context.addIssue({ code: "custom", path: ["references"], message: NEEDS_REFERENCE });
  });

export const vendorRecordSchema = z.strictObject({
  altLabels: altLabelsSchema,
  definition: definitionSchema,
  homepage: webAddressSchema.nullable().default(null),
  play: z.string().max(200).default("").meta({ description: "What the comparison of 2008 called the vendor's play." }),
  axes: z.array(axisClaimSchema).max(200).default([]),
  references: referencesSchema,
});

export type VendorRecord = z.infer<typeof vendorRecordSchema>;
export type AxisClaim = VendorRecord["axes"][number];
