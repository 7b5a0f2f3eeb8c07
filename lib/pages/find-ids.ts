import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import { KINDS, type Kind } from "#lib/domain/kinds.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";

type Named = { kind: Kind; slug: string };

/**
 * The permanent ids behind slugs, those of today and of old. A slug belongs to one page for ever, so an id that was found
 * once never changes; null for a slug that no page has had yet.
 */
export async function findIds(
  db: Database,
  names: readonly Named[],
): Promise<(kind: Kind, slug: string) => number | null> {
  const wanted = new Map(names.map((name) => [keyOf(name), name]));
  const rows = wanted.size === 0 ? [] : await readIds(db, [...wanted.values()]);
  const found = new Map(rows.map((row) => [keyOf(row), row.id]));
  noteKeys(...[...wanted.keys()].filter((key) => !found.has(key)).map((key) => `wanted:${key}`));
  return (kind, slug) => found.get(keyOf({ kind, slug })) ?? null;
}

const keyOf = ({ kind, slug }: Named): string => `${kind}/${slug}`;

/** One condition for each kind, whatever the number of names, so that the statement stays the same. */
function readIds(db: Database, names: readonly Named[]): Promise<(Named & { id: number })[]> {
  const conditions = KINDS.map((kind) => {
    const slugs = names.filter((name) => name.kind === kind).map(({ slug }) => slug);
    return Prisma.sql`(kind = ${kind}::"Kind" AND slug = ANY(${slugs}::text[]))`;
  });
  return readRows(
    db,
    Prisma.sql`SELECT kind::text, slug, page_id AS id FROM slugs WHERE ${Prisma.join(conditions, " OR ")}`,
  );
}
