import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import type { Content } from "#lib/domain/content.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { COMPILER_VERSION } from "#lib/markup/compiler-version.ts";
import { standing } from "#lib/pages/page-filter.ts";
import { documentOf } from "#lib/revisions/projections/search-document.ts";
import { joinNode } from "#lib/taxonomy/when.ts";

/** What is searched: parts of a statement, after which there are `documents` and `likenesses (page_id, kind, likeness)`. */
export type Searched = { parts: Prisma.Sql[] };

/**
 * The documents of all pages as the wiki said them at the second clock. A page that has not changed since is found by the
 * index of today; of the others the words of then are taken apart anew. With a day, components, vendors and offerings
 * only where they stand in the stack on it: nothing about other pages is dated.
 */
export async function searchedDocuments(db: Database, words: string, clocks: Clocks): Promise<Searched> {
  if (clocks.at === null) noteKeys("search");
  if (clocks.asOf !== null && clocks.at === null) noteKeys("taxonomy");
  if (clocks.at === null && clocks.asOf === null)
    return {
      parts: [
        Prisma.sql`documents AS NOT MATERIALIZED (SELECT * FROM search_documents)`,
        Prisma.sql`likenesses AS NOT MATERIALIZED (SELECT * FROM similar_pages(${words}))`,
      ],
    };
  const stands = Prisma.sql`(d.kind NOT IN ('component', 'vendor', 'offering') OR d.page_id IN (SELECT page_id FROM stood))`;
  const isThere = clocks.asOf === null ? Prisma.sql`true` : stands;
  return {
    parts: [
      ...(clocks.asOf === null ? [] : [stood(clocks)]),
      ...(clocks.at === null ? [documentsOfToday(isThere)] : await documentsOfThen(db, clocks.at, isThere)),
      likenesses(words),
    ],
  };
}

const stood = (clocks: Clocks): Prisma.Sql => Prisma.sql`stood AS MATERIALIZED (
  SELECT unnest(ARRAY[t.offering_id, t.component_id, o.parent_id]) AS page_id ${standing(clocks, { offerings: true })})`;

const documentsOfToday = (isThere: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`documents AS NOT MATERIALIZED (SELECT * FROM search_documents d WHERE ${isThere})`;

async function documentsOfThen(db: Database, at: number, isThere: Prisma.Sql): Promise<Prisma.Sql[]> {
  const changed = await readChanged(db, at);
  return [
    Prisma.sql`changed AS MATERIALIZED (
      SELECT page_id, kind::"Kind", title, labels, text, setweight(to_tsvector('english', plain(title)), 'A') ||
        setweight(to_tsvector('simple', plain(title)), 'A') || setweight(to_tsvector('english', plain(labels)), 'B') ||
        setweight(to_tsvector('english', plain(text)), 'D') AS vector
      FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
        AS d (page_id int, kind text, title text, labels text, text text))`,
    Prisma.sql`documents AS NOT MATERIALIZED (
      SELECT d.page_id, d.kind, d.title, d.labels, d.text, d.vector FROM search_documents d
      JOIN pages p ON p.id = d.page_id AND p.current <= ${at} WHERE ${isThere}
      UNION ALL SELECT * FROM changed d WHERE ${isThere})`,
  ];
}

/** The documents of the pages that were there at a revision and have changed since. */
async function readChanged(db: Database, at: number) {
  const rows = await readRows<Content & { id: number; text: string }>(
    db,
    Prisma.sql`
    SELECT p.id, p.kind::text, r.slug, r.title, '' AS body, r.record, coalesce(k.text, r.body) AS text
    FROM pages p ${joinNode("n", Prisma.sql`p.id`, { asOf: null, at })}
    JOIN LATERAL (SELECT * FROM shown_revisions s WHERE s.page_id = p.id AND s.number <= ${at} AND NOT s.text_hidden
      ORDER BY s.number DESC LIMIT 1) r ON true
    LEFT JOIN renderings k ON k.body_hash = r.body_hash AND k.version = ${COMPILER_VERSION}
    WHERE p.current > ${at}`,
  );
  return rows.map(({ id, text, ...content }) => {
    const { kind, title, labels, words } = documentOf(content, text);
    return { page_id: id, kind, title, labels, text: words };
  });
}

/** As `similar_pages` measures it, for documents that have no index. */
const likenesses = (words: string): Prisma.Sql => Prisma.sql`likenesses AS NOT MATERIALIZED (
  SELECT d.page_id, d.kind, greatest(
      (word_similarity(plain(${words}), plain(d.title)) + similarity(plain(${words}), plain(d.title))) / 2,
      word_similarity(plain(${words}), plain(d.labels)) * 0.7) AS likeness
  FROM documents d
  WHERE word_similarity(plain(${words}), plain(d.title)) >= 0.45
    OR word_similarity(plain(${words}), plain(d.labels)) >= 0.45)`;
