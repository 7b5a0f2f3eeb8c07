import type { Connection } from "#lib/db/client.ts";
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

export type NodeChange = { changed: boolean; before: NodeRow | null; after: NodeRow };

export const nodeOf = (content: Content, resolve: (kind: string, slug: string) => number | null): NodeRow => ({
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

function specificsOf(
  { kind, record }: Content,
  resolve: (kind: string, slug: string) => number | null,
): Partial<NodeRow> {
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

/** Writes what revision `number` calls the page, if it differs from what the log said before. */
export async function projectNode(db: Connection, page: number, number: number, after: NodeRow): Promise<NodeChange> {
  const [before] = await db.$queryRaw<NodeRow[]>`
    SELECT kind::text, slug, title, definition, parent_id AS parent, position, notation, status, labels
    FROM nodes WHERE page_id = ${page} AND last IS NULL`;
  if (before && sameNode(before, after)) return { changed: false, before, after };
  if (before) await db.$executeRaw`UPDATE nodes SET last = ${number} WHERE page_id = ${page} AND last IS NULL`;
  await db.$executeRaw`
    INSERT INTO nodes (page_id, kind, slug, title, definition, parent_id, position, notation, status, labels, first)
    VALUES (${page}, ${after.kind}::"Kind", ${after.slug}, ${after.title}, ${after.definition}, ${after.parent},
      ${after.position}, ${after.notation}, ${after.status}, ${after.labels}::text[], ${number})`;
  return { changed: true, before: before ?? null, after };
}

const sameNode = (a: NodeRow, b: NodeRow): boolean =>
  (Object.keys(b) as (keyof NodeRow)[]).every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));
