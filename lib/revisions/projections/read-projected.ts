import type { Statements } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { ledTo } from "#lib/pages/led-to.ts";
import { mergedTitles } from "#lib/pages/merged-titles.ts";
import type { NamedPage } from "../named-pages.ts";
import { type LinkRow, rowsOf } from "./links.ts";
import type { HeldNode } from "./node.ts";
import type { StoredPlacement } from "./placements.ts";

/** What the projections hold of a page, and what they know of what a revision of it names. */
export type Projected = {
  node: HeldNode | null;
  placements: StoredPlacement[];
  links: LinkRow[];
  /** The pages that are named, by the slugs of today and of old; `stands` is false for one that is gone. */
  named: { kind: string; slug: string; page: number; stands: boolean }[];
  /** The pages that the links point to which come or go. */
  targets: number[];
  newHosts: string[];
};

/** Reads, in one statement, all that the projections of a revision depend on. */
export async function readProjected(
  db: Statements,
  page: number,
  wanted: { named: readonly Omit<NamedPage, "pointer">[]; links: readonly LinkRow[]; hosts: readonly string[] },
): Promise<Projected> {
  const [row] = await db.$queryRaw<Projected[]>`
    WITH held AS (SELECT kind, name FROM links WHERE page_id = ${page} AND last IS NULL),
    changed AS (
      (SELECT * FROM held EXCEPT SELECT * FROM ${rowsOf(wanted.links)}) UNION ALL
      (SELECT * FROM ${rowsOf(wanted.links)} EXCEPT SELECT * FROM held))
    SELECT
      (SELECT to_jsonb(n) FROM (SELECT kind, slug, title, definition, parent_id AS parent, position, notation, status,
        labels, first FROM nodes WHERE page_id = ${page} AND last IS NULL ORDER BY first DESC LIMIT 1) n) AS node,
      ARRAY(SELECT to_jsonb(p) FROM (SELECT claim_id, component_id, role, rank, confidence, since, until,
        lower(world) AS recorded FROM placements WHERE offering_id = ${page} AND last IS NULL) p) AS placements,
      ARRAY(SELECT to_jsonb(held) FROM held) AS links,
      ARRAY(SELECT jsonb_build_object('kind', s.kind, 'slug', s.slug, 'page', p.id, 'stands', NOT p.deleted)
        FROM ${rowsOf(wanted.named.map(({ kind, slug }) => ({ kind, name: slug })))} AS w (kind, slug)
        JOIN slugs s ON s.kind = w.kind::"Kind" AND s.slug = w.slug
        JOIN pages p ON p.id = s.page_id) AS named,
      ARRAY(SELECT t.page FROM changed c JOIN slugs s ON s.kind = nullif(c.kind, '')::"Kind" AND s.slug = c.name
          CROSS JOIN LATERAL (VALUES (s.page_id), (${ledTo(Prisma.sql`s.page_id`)})) AS t (page)
        UNION
        SELECT n.page_id FROM changed c
          JOIN nodes n ON c.kind = '' AND lower(n.title) = lower(c.name) AND n.last IS NULL
        UNION
        SELECT ${ledTo(Prisma.sql`m.page`)} FROM changed c
          JOIN LATERAL (${mergedTitles(Prisma.sql`c.kind = ''`)}) m ON m.title = lower(c.name)) AS targets,
      ARRAY(SELECT host FROM unnest(${wanted.hosts}::text[]) AS h (host)
        WHERE NOT EXISTS (SELECT FROM linked_hosts l WHERE l.host = h.host)) AS "newHosts"`;
  if (!row) throw new Error("What is projected is always one row.");
  return row;
}
