import { z } from "zod";

/** The schemas that the OpenAPI document has under a name of their own. */
export const NAMED = z.registry<{ id: string }>();

/** Gives a schema its name in the document. */
export function named<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  NAMED.add(schema, { id });
  return schema;
}
