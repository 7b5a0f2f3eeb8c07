import type { Statements } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { STALE_CHANNEL } from "#lib/db/listen-stale.ts";
import type { Entry } from "./entry.ts";
import { hashChain, hashContent, hashText } from "./hash-revision.ts";
import { keyPart } from "./keep-key.ts";
import { renderingPart } from "./keep-rendering.ts";
import { noticeParts } from "./notify-readers.ts";
import type { Projection } from "./projections/project-revision.ts";
import type { Place } from "./take-number.ts";

/**
 * Writes a revision at its place in the log with all that follows from it: its mark, the page's pointer and slug, its
 * rendering, its key, who is told of it, and the projections of its content. When the transaction commits, every node
 * hears which answers that makes stale. Returns whether it may commit: not when another request took the key meanwhile.
 */
export async function appendRevision(
  tx: Statements,
  place: Place,
  entry: Entry,
  { projection, announced }: { projection: Projection; announced: readonly string[] },
): Promise<boolean> {
  const parts = [
    ...logParts(place, entry),
    ...pageParts(place, entry),
    renderingPart(entry.content.body, entry.compiled),
    keyPart(entry.actor, entry.key, entry.page, { number: place.number, at: Prisma.sql`${place.at}::timestamptz` }),
    ...noticeParts(place, entry),
    ...projection.parts,
  ];
  const [row] = await tx.$queryRaw<{ keys: number }[]>`
    WITH ${Prisma.join(parts)}
    SELECT (SELECT count(*)::int FROM kept_key) AS keys, pg_notify(${STALE_CHANNEL}, ${payloadOf(announced)})`;
  return entry.key === null || row?.keys === 1;
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

// PostgreSQL refuses payloads of 8,000 bytes; a change that touches more is a reason to drop everything.
const MAX_PAYLOAD = 7_900;

function payloadOf(keys: readonly string[]): string {
  const payload = JSON.stringify(keys);
  return Buffer.byteLength(payload) < MAX_PAYLOAD ? payload : "*";
}
