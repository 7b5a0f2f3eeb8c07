import type { Connection } from "#lib/db/client.ts";
import { erasedSlug, NOBODY } from "#lib/revisions/erased.ts";
import { hashText } from "#lib/revisions/hash-revision.ts";
import { contentOf } from "./check-revision.ts";
import type { LineOf } from "./export-line.ts";

/** Writes revisions with their marks and pages; what is hidden of one stays hidden, and empty. */
export async function insertRevisions(tx: Connection, revisions: readonly LineOf<"revision">[]): Promise<void> {
  if (revisions.length === 0) return;
  if (revisions.some(({ hidden }) => hidden.length > 0)) await insertNobody(tx);
  const rows = JSON.stringify(revisions.map(rowOf));
  // Until its revisions are replayed a page has an address that none can have.
  await tx.$executeRaw`
    INSERT INTO pages (id, kind, slug) SELECT DISTINCT x.page, x.kind, '#' || x.page
    FROM jsonb_to_recordset(${rows}::jsonb) AS x(page integer, kind "Kind") ON CONFLICT (id) DO NOTHING`;
  await tx.$executeRaw`
    INSERT INTO revisions (number, page_id, parent, actor_id, co_author_ids, at, origin, minor, summary, slug, title,
      body, record, deleted, merged_into, byte_size, body_hash, content_hash, summary_hash, chain_hash)
    SELECT x.number, x.page, x.parent, x.actor, x."coAuthors", x.at, x.origin, x.minor, x.summary, x.slug, x.title,
      x.body, x.record, x.deleted, x."mergedInto", x.bytes, decode(x."bodyHash", 'hex'), decode(x."contentHash", 'hex'),
      decode(x."summaryHash", 'hex'), decode(x."chainHash", 'hex')
    FROM jsonb_to_recordset(${rows}::jsonb) AS x(number integer, page integer, parent integer, actor uuid,
      "coAuthors" uuid[], at timestamptz, origin "Origin", minor boolean, summary text, slug text, title text, body text,
      record jsonb, deleted boolean, "mergedInto" integer, bytes integer, "bodyHash" text, "contentHash" text,
      "summaryHash" text, "chainHash" text)
    ORDER BY x.number`;
  await tx.$executeRaw`
    INSERT INTO revision_marks (revision, tags, byte_delta, patrol)
    SELECT x.number, x.tags, x."byteDelta", CASE WHEN x.waiting THEN 'waiting' ELSE 'none' END
    FROM jsonb_to_recordset(${rows}::jsonb) AS x(number integer, tags text[], "byteDelta" integer, waiting boolean)`;
  await insertSuppressions(tx, rows);
}

function rowOf(line: LineOf<"revision">) {
  const { page, chainHash, actor, summary } = line;
  const slug = erasedSlug(page, Buffer.from(chainHash, "hex"));
  const content = contentOf(line) ?? { slug, title: "", body: "", record: {} };
  return {
    ...line,
    ...content,
    actor: actor ?? NOBODY.id,
    summary: summary ?? "",
    bodyHash: hashText(content.body).toString("hex"),
  };
}

const insertNobody = (tx: Connection): Promise<number> => tx.$executeRaw`
  INSERT INTO users (id, name, display_name, role)
  VALUES (${NOBODY.id}::uuid, ${NOBODY.name}, ${NOBODY.displayName}, 'reader') ON CONFLICT (id) DO NOTHING`;

const insertSuppressions = (tx: Connection, rows: string): Promise<number> => tx.$executeRaw`
  INSERT INTO suppressions (revision, text, summary, author, reason, by_id)
  SELECT x.number, x.hidden ? 'text', x.hidden ? 'summary', x.hidden ? 'author', 'Hidden where the log comes from',
    ${NOBODY.id}::uuid
  FROM jsonb_to_recordset(${rows}::jsonb) AS x(number integer, hidden jsonb) WHERE x.hidden <> '[]'`;
