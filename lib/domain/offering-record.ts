import { z } from "zod";
import { confidenceSchema, refineSourced } from "./confidence.ts";
import { partialDateSchema } from "./dates.ts";
import { checkPlacements } from "./placements.ts";
import { referencesSchema, webAddressSchema } from "./references.ts";
import { slugSchema } from "./slugs.ts";
import { altLabelsSchema, definitionSchema, lineSchema, sentencesSchema, wordsSchema } from "./text-fields.ts";

/** What the customer hands over decides the layer of a placement: the placement test. */
export const HANDOVERS = {
  "image-or-bytes": { label: "An operating-system image, bytes or packets", layer: "infrastructure" },
  "code-or-container": { label: "Code, a container or a declared topology", layer: "platform" },
  "calls-and-data": { label: "Calls and data", layer: "services" },
  "users-and-content": { label: "Users and content", layer: "applications" },
} as const;

export const STATUSES = [
  "active",
  "legacy",
  "maintenance",
  "renamed",
  "superseded",
  "discontinued",
  "withdrawn",
  "internal",
] as const;

/** Each relation reads from this offering to its target: this one `renamedTo` that one. */
export const RELATIONS = {
  renamedFrom: "renamed from",
  renamedTo: "renamed to",
  supersedes: "supersedes",
  supersededBy: "superseded by",
  partOf: "part of",
  basedOn: "based on",
  dependsOn: "depends on",
  forkOf: "fork of",
  transferredTo: "transferred to",
  relatedTo: "see also",
} as const;

export type Relation = keyof typeof RELATIONS;

export const placementSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "Use lower-case letters, digits and hyphens."),
    component: slugSchema.meta({ description: "Where in the stack it is placed." }),
    role: z
      .enum(["primary", "secondary"])
      .meta({ description: "Primary: what it sells first. Exactly one placement is primary at any date." }),
    from: partialDateSchema.nullable().default(null).meta({
      description:
        "The first date on which it holds. Not said where it is not known: it then counts from the day it was recorded.",
    }),
    until: partialDateSchema
      .nullable()
      .default(null)
      .meta({ description: "The first date on which it no longer holds. Not said while it holds still." }),
    rank: z
      .enum(["preferred", "normal", "deprecated"])
      .default("normal")
      .meta({ description: "A deprecated placement is kept for the record and counts for nothing." }),
    confidence: confidenceSchema,
    handover: z
      .enum(Object.keys(HANDOVERS) as (keyof typeof HANDOVERS)[])
      .nullable()
      .default(null)
      .meta({ title: "What the customer hands over", description: "The placement test: it says which layer follows." }),
    references: referencesSchema,
    rationale: sentencesSchema.default("").meta({ description: "Why it stands there." }),
  })
  .superRefine(refineSourced);

export type Placement = z.infer<typeof placementSchema>;

/** Something that happened to the offering on a date. */
const eventSchema = z
  .strictObject({
    date: partialDateSchema.nullable().default(null),
    event: lineSchema,
    confidence: confidenceSchema,
    references: referencesSchema,
  })
  .superRefine(refineSourced);

export type OfferingEvent = z.infer<typeof eventSchema>;

export const offeringRecordSchema = z
  .strictObject({
    vendor: slugSchema.meta({ description: "Who sells or keeps it." }),
    altLabels: altLabelsSchema,
    definition: definitionSchema,
    status: z.enum(STATUSES),
    licence: wordsSchema.max(100).default(""),
    homepage: webAddressSchema.nullable().default(null),
    launch: eventSchema.nullable().default(null),
    end: eventSchema.nullable().default(null),
    placements: z.array(placementSchema).max(50).default([]),
    relations: z
      .array(
        z.strictObject({
          type: z.enum(Object.keys(RELATIONS) as Relation[]),
          target: slugSchema,
          date: partialDateSchema.nullable().default(null),
        }),
      )
      .max(50)
      .default([]),
    statements: z
      .array(
        z
          .strictObject({
            asOf: partialDateSchema,
            text: sentencesSchema.min(1),
            confidence: confidenceSchema,
            references: referencesSchema,
          })
          .superRefine(refineSourced),
      )
      .max(50)
      .default([])
      .meta({ description: "What was said of its state at a date." }),
    note: sentencesSchema.default(""),
  })
  .superRefine((record, context) => {
    for (const { path, message } of checkPlacements(record.placements))
      context.addIssue({ code: "custom", path: ["placements", ...path], message });
  });

export type OfferingRecord = z.infer<typeof offeringRecordSchema>;
