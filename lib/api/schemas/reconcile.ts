import { z } from "zod";
import { KINDS } from "#lib/domain/kinds.ts";
import { PROPERTY_IDS } from "#lib/domain/resolve/reconcile-terms.ts";
import { named, namedSent } from "./named.ts";

const termSchema = z.object({ id: z.string(), name: z.string() });
const partSchema = z.object({ service_url: z.string(), service_path: z.string() });

const manifestSchema = z.object({
  versions: z.array(z.string()),
  name: z.string(),
  identifierSpace: z.string(),
  schemaSpace: z.string(),
  documentation: z.string(),
  logo: z.string(),
  defaultTypes: z.array(termSchema),
  view: z.object({ url: z.string() }),
  preview: z.object({ url: z.string(), width: z.int(), height: z.int() }),
  suggest: z.object({ entity: partSchema, property: partSchema, type: partSchema }),
  extend: z.object({ propose_properties: partSchema, property_settings: z.array(z.never()) }),
});

const resultsSchema = z.record(
  z.string(),
  z.object({
    result: z.array(
      termSchema.extend({
        description: z.string(),
        type: z.array(termSchema),
        score: z.number().min(0).max(100),
        match: z.boolean().meta({ description: "Whether it is the one that is meant without doubt." }),
      }),
    ),
  }),
);

const extensionSchema = z.object({
  meta: z.array(termSchema.extend({ type: termSchema.optional() })),
  rows: z.record(z.string(), z.record(z.string(), z.array(z.union([termSchema, z.object({ str: z.string() })])))),
});

export const reconciledSchema = named("Reconciled", z.union([manifestSchema, extensionSchema, resultsSchema]));

export const suggestedTermsSchema = named(
  "SuggestedTerms",
  z.object({
    result: z.array(termSchema.extend({ description: z.string().optional(), notable: z.array(termSchema).optional() })),
  }),
);

export const proposedPropertiesSchema = named(
  "ProposedProperties",
  z.object({ type: z.string(), limit: z.int(), properties: z.array(termSchema) }),
);

export const previewSchema = named("Preview", z.string().meta({ description: "A small HTML page for a frame." }));

const valueSchema = z
  .union(
    [
      z.string().max(1000),
      z.number(),
      z.boolean(),
      z.object({ id: z.string().max(1000), name: z.string().max(1000).optional() }),
    ],
    { error: "Give a text, a number, true or false, or an object with an id." },
  )
  .transform((value) =>
    typeof value === "object" ? [value.id, ...(value.name === undefined ? [] : [value.name])] : [String(value)],
  );

const querySchema = z
  .strictObject({
    query: z.string().max(1000, "A query has at most 1,000 characters.").default(""),
    type: z
      .union([z.string(), z.array(z.string()).max(20)], { error: "Give the id of a type, or a list of them." })
      .optional(),
    limit: z.number().int().min(1).max(50).catch(5).default(5),
    properties: z
      .array(
        z.object({
          pid: z.string().max(100),
          v: z.union([
            valueSchema,
            z
              .array(valueSchema)
              .max(50)
              .transform((values) => values.flat()),
          ]),
        }),
      )
      .max(20)
      .default([]),
    type_strict: z.enum(["any", "should", "all"]).default("any"),
  })
  .transform(({ query, type, limit, properties, type_strict }) => {
    const types = [type ?? []].flat().filter((id) => id !== "");
    const kinds = KINDS.filter((kind) => types.includes(kind));
    const none = type_strict === "all" && new Set(types).size > 1;
    return {
      query: query.replaceAll("\0", " "),
      kinds: types.length === 0 ? null : none ? [] : kinds,
      lenient: type_strict === "should",
      limit,
      constraints: properties.map(({ pid, v }) => ({ pid, values: v })),
    };
  });

const MOST_QUERIES = 500;

const queriesSchema = z
  .record(z.string().max(100), querySchema)
  .refine((queries) => Object.keys(queries).length <= MOST_QUERIES, `Send at most ${MOST_QUERIES} queries at once.`);

const extendSchema = z.object({
  ids: z.array(z.string().max(100)).max(1000, "Ask for at most 1,000 pages at once."),
  properties: z.array(
    z.object({
      id: z.enum(PROPERTY_IDS, { error: `Name one of ${PROPERTY_IDS.join(", ")}.` }),
      settings: z.unknown().optional(),
    }),
  ),
});

/** What a call of the service carries: a batch of queries, or the pages and properties of a data extension. */
export const askedSchema = namedSent(
  "ReconcileRequest",
  z.union([z.strictObject({ queries: queriesSchema }), z.strictObject({ extend: extendSchema })]),
);

export const ASKED_SCHEMAS = { queries: queriesSchema, extend: extendSchema };
