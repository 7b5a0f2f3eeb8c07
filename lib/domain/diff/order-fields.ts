import { recordSchemaOf } from "#lib/domain/content.ts";
import type { Kind } from "#lib/domain/kinds.ts";

/**
 * A record with its fields in the order in which its schema, and so its form, gives them; the database keeps them in another.
 * A record of old that the schema no longer takes stays as it is.
 */
export function orderFields(kind: Kind, record: unknown): unknown {
  const parsed = recordSchemaOf(kind).safeParse(record);
  return parsed.success ? parsed.data : record;
}
