import { Prisma } from "#lib/db/generated/client.ts";
import type { Content } from "#lib/domain/content.ts";
import type { RecordOf } from "#lib/domain/records.ts";

/** Where a page hangs: what it is called, what it is part of, and its place among its siblings. */
export type NodeRow = {
  kind: string;
  slug: string;
  title: string;
  definition: string;
  parent: number | null;
  position: number;
  notation: string;
  status: string;
  labels: string[];
};

/** `first` is the revision since which the page is called so. */
export type HeldNode = NodeRow & { first: number };

/** `after` is null for a page that is gone. */
export type NodeChange = { changed: boolean; before: HeldNode | null; after: NodeRow | null };

export type Resolve = (kind: string, slug: string) => number | null;

export const nodeOf = (content: Content, resolve: Resolve): NodeRow => ({
  kind: content.kind,
  slug: content.slug,
  title: content.title,
  definition: content.record.definition,
  labels: content.record.altLabels,
  parent: null,
  position: 0,
  notation: "",
  status: "",
  ...specificsOf(content, resolve),
});

function specificsOf({ kind, record }: Content, resolve: Resolve): Partial<NodeRow> {
  if (kind === "layer") {
    const { order, notation } = record as RecordOf<"layer">;
    return { position: order, notation };
  }
  if (kind === "component") {
    const { layer, order } = record as RecordOf<"component">;
    return { parent: resolve("layer", layer), position: order };
  }
  if (kind === "offering") {
    const { vendor, status } = record as RecordOf<"offering">;
    return { parent: resolve("vendor", vendor), status };
  }
  return {};
}

export const compareNodes = (before: HeldNode | null, after: NodeRow | null): NodeChange => ({
  changed: before === null || after === null ? before !== after : !sameNode(before, after),
  before,
  after,
});

const sameNode = (a: NodeRow, b: NodeRow): boolean =>
  (Object.keys(b) as (keyof NodeRow)[]).every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));

/** Writes from which revision on the page is called so: parts of a statement. */
export function nodeParts(page: number, number: number, { changed, before, after }: NodeChange): Prisma.Sql[] {
  if (!changed) return [];
  // Reading from the part that ends makes it run before the part that begins, so that the two never overlap.
  const first = before ? Prisma.sql`(SELECT count(*) FROM ended_node)` : Prisma.sql`(SELECT 0)`;
  return [
    before &&
      Prisma.sql`ended_node AS (
        UPDATE nodes SET last = ${number} WHERE page_id = ${page} AND first = ${before.first} RETURNING 1)`,
    after &&
      Prisma.sql`begun_node AS (
        INSERT INTO nodes (page_id, kind, slug, title, definition, parent_id, position, notation, status, labels, first)
        SELECT ${page}, ${after.kind}::"Kind", ${after.slug}, ${after.title}, ${after.definition}, ${after.parent}::int,
          ${after.position}::int, ${after.notation}, ${after.status}, ${after.labels}::text[], ${number}
        FROM ${first} AS ended)`,
  ].filter((part) => part !== null);
}
