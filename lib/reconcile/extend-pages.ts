import type { Database } from "#lib/db/client.ts";
import { PROPERTIES, type PropertyId, typeOf } from "#lib/domain/resolve/reconcile-terms.ts";
import { type KnownPage, readFacts } from "./read-facts.ts";

export type PropertyValue = { id: string; name: string } | { str: string };

export type Extension = {
  meta: { id: string; name: string; type?: { id: string; name: string } }[];
  rows: Record<string, Record<string, PropertyValue[]>>;
};

/** What today's pages say of properties, by the pages' ids; a page that is not there says nothing. */
export async function extendPages(
  db: Database,
  ids: readonly string[],
  properties: readonly PropertyId[],
): Promise<Extension> {
  const known = await readFacts(db, ids.filter((id) => /^\d{1,9}$/.test(id)).map(Number));
  const chosen = properties.flatMap((id) => PROPERTIES.filter((property) => property.id === id));
  return {
    meta: chosen.map(({ id, name, of }) => ({ id, name, ...(of ? { type: typeOf(of) } : {}) })),
    rows: Object.fromEntries(ids.map((id) => [id, rowOf(known.get(Number(id)), properties)])),
  };
}

const rowOf = (page: KnownPage | undefined, properties: readonly PropertyId[]): Record<string, PropertyValue[]> =>
  Object.fromEntries(properties.map((property) => [property, page ? valuesOf(page, property) : []]));

function valuesOf({ vendor, place, status, launch, definition }: KnownPage, property: PropertyId): PropertyValue[] {
  if (property === "vendor") return named(vendor);
  if (property === "layer") return named(place?.layer);
  if (property === "component") return named(place?.component);
  const text = { status, launch, definition }[property];
  return text ? [{ str: text }] : [];
}

const named = (page: { id: number; title: string } | null | undefined): PropertyValue[] =>
  page ? [{ id: String(page.id), name: page.title }] : [];
