import { z } from "zod";
import { NAMED, NAMED_SENT } from "../schemas/named.ts";

export type JsonSchema = Record<string, unknown>;

const placeOf = (id: string): string => `#/components/schemas/${id}`;

/** All named schemas as JSON Schema 2020-12, each pointing to the others by name. */
export function namedSchemas(): Record<string, JsonSchema> {
  const answered = z.toJSONSchema(NAMED, { io: "output", uri: placeOf, override: soften });
  const sent = z.toJSONSchema(NAMED_SENT, { io: "input", uri: placeOf, override: shorten });
  const all = Object.entries({ ...answered.schemas, ...sent.schemas });
  return Object.fromEntries(all.map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema]));
}

/** The address of a schema that has a name, for the answers that it describes. */
export const schemaPath = (id: string): string => `/api/v1/schemas/${id}.json`;

/** A named schema as a JSON Schema document of its own, which points to the others beside it; null when there is none. */
export function findSchema(id: string, origin: string): JsonSchema | null {
  documents ??= namedSchemas();
  const schema = Object.hasOwn(documents, id) ? documents[id] : undefined;
  if (!schema) return null;
  const text = JSON.stringify(schema).replaceAll(/"#\/components\/schemas\/(\w+)"/g, '"$1.json"');
  const head = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: new URL(schemaPath(id), origin).href };
  return { ...head, ...JSON.parse(text) };
}

export const schemaNames = (): string[] => Object.keys(namedSchemas());

/** Nothing changes them while the process runs. */
let documents: Record<string, JsonSchema> | undefined;

/** The name of a schema of an answer. */
export const schemaName = (schema: z.ZodType): string | undefined => NAMED.get(schema)?.id;

/** The place of a schema that has a name. */
export function refTo(schema: z.ZodType): { $ref: string } {
  const entry = NAMED.get(schema) ?? NAMED_SENT.get(schema);
  if (!entry) throw new Error("A schema of an answer has no name: wrap it in named().");
  return { $ref: placeOf(entry.id) };
}

/** One parameter of a call as what a client writes, with what is taken where none is given. */
export function parameterSchema(parameter: z.ZodType): JsonSchema {
  const { $schema: _, default: __, ...schema } = z.toJSONSchema(parameter, { io: "input", override: soften });
  const usual = parameter.safeParse(undefined).data;
  const { examples } = parameter.meta() ?? {};
  return { ...schema, ...(examples ? { examples } : {}), ...(usual === undefined ? {} : { default: usual }) };
}

/**
 * Members may be added to an answer without breaking who reads it, so objects are left open.
 */
function soften({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.type === "object" && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  shorten({ jsonSchema });
}

/**
 * A format says what the long pattern beside it says; that a number is exact in JavaScript is no rule of ours; and a
 * pattern with classes of Unicode cannot be read by many who read schemas.
 */
function shorten({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.format || String(jsonSchema.pattern).includes("\\p{")) delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
