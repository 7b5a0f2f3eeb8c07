import { Prisma } from "#lib/db/generated/client.ts";
import type { ShownRevision } from "#lib/domain/shown-revision.ts";

/** Of `FROM ${SHOWN_ROWS}`: what everybody may know of a revision but its content. */
export const SHOWN_COLUMNS = Prisma.sql`r.number, r.parent, r.at, u.name AS by, u.display_name AS "byName",
  CASE WHEN r.summary_hidden THEN NULL ELSE r.summary END AS summary, r.minor, r.origin::text, r.deleted,
  r.merged_into AS "mergedInto", coalesce(m.tags, ARRAY[]::text[]) AS tags, r.byte_size AS bytes,
  coalesce(m.byte_delta, r.byte_size - coalesce(b.byte_size, 0)) AS "byteDelta", r.text_hidden AS "textHidden",
  coalesce(m.patrol = 'waiting', false) AS waiting,
  CASE WHEN cardinality(r.co_author_ids) = 0 THEN '[]'::json ELSE
    (SELECT coalesce(json_agg(json_build_object('name', c.name, 'displayName', c.display_name) ORDER BY c.name), '[]'::json)
      FROM users c WHERE c.id = ANY(r.co_author_ids)) END AS "coAuthors"`;

/** Revisions `r` with their parents `b`, authors `u` and marks `m`. */
export const SHOWN_ROWS = Prisma.sql`shown_revisions r LEFT JOIN users u ON u.id = r.actor_id
  LEFT JOIN revision_marks m ON m.revision = r.number LEFT JOIN shown_revisions b ON b.number = r.parent`;

/** A row as the database gives it: its instant is not yet text. */
export type ShownRow = Omit<ShownRevision, "at"> & { at: Date };
