import type { Connection } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import type { Entry } from "./entry.ts";
import { hashChain, hashContent, hashText } from "./hash-revision.ts";
import { keyPart } from "./keep-key.ts";
import { renderingPart } from "./keep-rendering.ts";
import { noticeParts } from "./notify-readers.ts";
import type { Place } from "./take-number.ts";

/**
 * Writes a revision at its place in the log with all that follows from it but the projections of its content: its mark,
 * the page's pointer and slug, its rendering, its key, and who is told of it. Returns whose revisions it
 * takes back, or null when its key was taken meanwhile by another request: then the transaction is not to be committed.
 */
export async function appendRevision(
  tx: Connection,
  place: Place,
  entry: Entry,
): Promise<{ reverted: string[] } | null> {
  const parts = [
    ...logParts(place, entry),
    ...pageParts(place, entry),
    renderingPart(entry.content.body, entry.compiled),
    keyPart(entry.actor, entry.key, entry.page, { number: place.number, at: Prisma.sql`${place.at}::timestamptz` }),
    ...noticeParts(place, entry),
  ];
  const reverted = entry.reverts.length
    ? Prisma.sql`ARRAY(SELECT DISTINCT actor_id::text FROM undone)`
    : Prisma.sql`ARRAY[]::text[]`;
  const [row] = await tx.$queryRaw<{ keys: number; reverted: string[] }[]>`
    WITH ${Prisma.join(parts)} SELECT (SELECT count(*)::int FROM kept_key) AS keys, ${reverted} AS reverted`;
  return row && (entry.key === null || row.keys === 1) ? row : null;
}

function logParts({ number, at, chainBefore }: Place, entry: Entry): Prisma.Sql[] {
  const { page, parent, actor, coAuthors, origin, minor, deleted, mergedInto, summary, content } = entry;
  const contentHash = hashContent(content);
  const summaryHash = hashText(summary);
  const told = { number, page, parent, actor: actor.id, coAuthors, at, origin, minor, deleted, mergedInto };
  const chainHash = hashChain(chainBefore, { ...told, contentHash, summaryHash });
  return [
    Prisma.sql`head AS (UPDATE log_head SET chain_hash = ${chainHash})`,
    Prisma.sql`revision AS (
      INSERT INTO revisions (number, page_id, parent, actor_id, co_author_ids, at, origin, minor, summary, slug, title,
        body, record, deleted, merged_into, byte_size, body_hash, content_hash, summary_hash, chain_hash)
      VALUES (${number}, ${page}, ${parent}, ${actor.id}::uuid, ${coAuthors}::uuid[], ${at}, ${origin}::"Origin",
        ${minor}, ${summary}, ${content.slug}, ${content.title}, ${content.body},
        ${JSON.stringify(content.record)}::jsonb, ${deleted}, ${mergedInto}, ${Buffer.byteLength(content.body)},
        ${hashText(content.body)}, ${contentHash}, ${summaryHash}, ${chainHash}))`,
    Prisma.sql`mark AS (
      INSERT INTO revision_marks (revision, tags, byte_delta, patrol)
      VALUES (${number}, ${entry.tags}::text[], ${entry.byteDelta}, ${entry.waits ? "waiting" : "none"}))`,
  ];
}

/** The page's pointer and its slug; an old slug keeps its row and leads here for ever. */
const pageParts = ({ number }: Place, { page, content, deleted, mergedInto }: Entry): Prisma.Sql[] => [
  Prisma.sql`pointed AS (
    UPDATE pages SET slug = ${content.slug}, current = ${number}, deleted = ${deleted}, merged_into = ${mergedInto}
    WHERE id = ${page})`,
  Prisma.sql`named AS (
    INSERT INTO slugs (kind, slug, page_id, since)
    VALUES (${content.kind}::"Kind", ${content.slug}, ${page}, ${number}) ON CONFLICT (kind, slug) DO NOTHING)`,
];
