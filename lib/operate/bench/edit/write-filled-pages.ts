import type { Connection } from "#lib/db/client.ts";
import type { FilledPage } from "./filled-page.ts";

/** Writes pages and all that belongs to them, a statement for each table. */
export async function writeFilledPages(tx: Connection, filled: readonly FilledPage[]): Promise<void> {
  const revisions = JSON.stringify(filled.map(({ revision }) => revision));
  await tx.$executeRaw`
    INSERT INTO pages (id, kind, slug, current)
    SELECT page, kind::"Kind", slug, number FROM jsonb_to_recordset(${revisions}::jsonb)
      AS r (page int, kind text, slug text, number int)`;
  await tx.$executeRaw`SELECT setval('pages_id_seq', (SELECT max(id) FROM pages))`;
  await tx.$executeRaw`
    WITH r AS (SELECT * FROM jsonb_to_recordset(${revisions}::jsonb) AS r (number int, page int, at timestamptz,
      actor uuid, kind text, slug text, title text, body text, record jsonb, bytes int, body_hash text, content_hash text,
      summary_hash text, chain_hash text)),
    named AS (INSERT INTO slugs (kind, slug, page_id, since) SELECT kind::"Kind", slug, page, number FROM r),
    marked AS (INSERT INTO revision_marks (revision, tags, byte_delta) SELECT number, '{new-page}', bytes FROM r),
    head AS (UPDATE log_head SET (number, chain_hash, at) =
      (SELECT number, decode(chain_hash, 'hex'), at FROM r ORDER BY number DESC LIMIT 1))
    INSERT INTO revisions (number, page_id, actor_id, at, origin, summary, slug, title, body, record, byte_size, body_hash,
      content_hash, summary_hash, chain_hash)
    SELECT number, page, actor, at, 'import', '', slug, title, body, record, bytes, decode(body_hash, 'hex'),
      decode(content_hash, 'hex'), decode(summary_hash, 'hex'), decode(chain_hash, 'hex') FROM r`;
  await tx.$executeRaw`
    INSERT INTO nodes (page_id, kind, slug, title, definition, parent_id, position, notation, status, labels, first)
    SELECT page, kind::"Kind", slug, title, definition, parent, position, notation, status, labels, number
    FROM jsonb_to_recordset(${JSON.stringify(filled.map(({ node }) => node))}::jsonb) AS n (page int, kind text,
      slug text, title text, definition text, parent int, position int, notation text, status text, labels text[],
      number int)`;
  await tx.$executeRaw`
    INSERT INTO placements (offering_id, claim_id, component_id, role, rank, confidence, since, until, world, first)
    SELECT page, claim_id, component_id, role, rank, confidence, since, until, daterange("from", "to"), number
    FROM jsonb_to_recordset(${JSON.stringify(filled.flatMap(({ placements }) => placements))}::jsonb) AS p (page int,
      claim_id text, component_id int, role text, rank text, confidence text, since text, until text, "from" date,
      "to" date, number int)`;
  await tx.$executeRaw`
    INSERT INTO links (page_id, kind, name, first) SELECT DISTINCT page, kind, name, number
    FROM jsonb_to_recordset(${JSON.stringify(filled.flatMap(({ links }) => links))}::jsonb)
      AS l (page int, kind text, name text, number int)`;
  await tx.$executeRaw`
    INSERT INTO linked_hosts (host, first) SELECT host, min(number)
    FROM jsonb_to_recordset(${JSON.stringify(filled.flatMap(({ hosts }) => hosts))}::jsonb) AS h (host text, number int)
    GROUP BY host ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`
    INSERT INTO search_documents (page_id, kind, title, labels, text) SELECT page, kind::"Kind", title, labels, words
    FROM jsonb_to_recordset(${JSON.stringify(filled.map(({ document }) => document))}::jsonb)
      AS d (page int, kind text, title text, labels text, words text)`;
}
