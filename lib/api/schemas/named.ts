import { z } from "zod";

/** The schemas that the OpenAPI document has under a name of their own. */
export const NAMED = z.registry<{ id: string }>();

/** Those of what is sent: where something may be left out, the document says so. */
export const NAMED_SENT = z.registry<{ id: string }>();

/** Gives a schema of what is sent its name in the document. */
export function namedSent<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  NAMED_SENT.add(schema, { id });
  return schema;
}

/** Gives a schema its name in the document. */
export function named<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  NAMED.add(schema, { id });
  return schema;
}
