import type { Kind } from "#lib/domain/kinds.ts";
import { type PageRecord, RECORD_SCHEMAS } from "#lib/domain/records.ts";
import type { PageBody } from "./rdf/page-graph.ts";

/** An item of a list, whose record may be there in part only. */
export type ListedItem = Omit<PageBody, "record"> & { record?: Record<string, unknown> | undefined };

/**
 * An item of a list with a record in which no list is missing: what was left out is empty. A part that has no empty value,
 * such as a layer's order, stays undefined.
 */
export const completeItem = (kind: Kind, item: ListedItem): PageBody => ({
  ...item,
  record: item.record && ({ ...EMPTY[kind], ...item.record } as PageRecord),
});

const emptyOf = (kind: Kind): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(RECORD_SCHEMAS[kind].shape).map(([part, schema]) => [part, schema.safeParse(undefined).data]),
  );

const EMPTY: Record<Kind, Record<string, unknown>> = {
  layer: emptyOf("layer"),
  component: emptyOf("component"),
  vendor: emptyOf("vendor"),
  offering: emptyOf("offering"),
  model: emptyOf("model"),
  article: emptyOf("article"),
};
