import { z } from "zod";
import { NAMED } from "../schemas/named.ts";

export type JsonSchema = Record<string, unknown>;

const placeOf = (id: string): string => `#/components/schemas/${id}`;

/** All named schemas as JSON Schema 2020-12, each pointing to the others by name. */
export function namedSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(NAMED, { io: "output", uri: placeOf, override: soften });
  return Object.fromEntries(Object.entries(schemas).map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema]));
}

/** The place of a schema that has a name. */
export function refTo(schema: z.ZodType): { $ref: string } {
  const entry = NAMED.get(schema);
  if (!entry) throw new Error("A schema of an answer has no name: wrap it in named().");
  return { $ref: placeOf(entry.id) };
}

/** The parameters of a call, by name, as what a client writes. */
export function parameterSchemas(parameters: z.ZodObject): { properties: Record<string, JsonSchema>; required: string[] } {
  const { properties = {}, required = [] } = z.toJSONSchema(parameters, { io: "input", override: soften });
  return { properties: properties as Record<string, JsonSchema>, required };
}

/**
 * Members may be added to an answer without breaking who reads it, so objects are left open; and a format says what the
 * long pattern beside it says.
 */
function soften({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.type === "object" && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  if (jsonSchema.format) delete jsonSchema.pattern;
}
