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

/** One parameter of a call as what a client writes, with what is taken where none is given. */
export function parameterSchema(parameter: z.ZodType): JsonSchema {
  const { $schema: _, default: __, ...schema } = z.toJSONSchema(parameter, { io: "input", override: soften });
  const usual = parameter.safeParse(undefined).data;
  const { examples } = parameter.meta() ?? {};
  return { ...schema, ...(examples ? { examples } : {}), ...(usual === undefined ? {} : { default: usual }) };
}

/**
 * Members may be added to an answer without breaking who reads it, so objects are left open; a format says what the
 * long pattern beside it says; and that a number is exact in JavaScript is no rule of ours.
 */
function soften({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.type === "object" && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  if (jsonSchema.format) delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
