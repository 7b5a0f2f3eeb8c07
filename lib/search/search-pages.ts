import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { type Clocks, NOW } from "#lib/domain/clocks.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { SearchHit } from "#lib/domain/search-hit.ts";
import { joinNode } from "#lib/taxonomy/when.ts";
import { type Question, readQuestion } from "./read-question.ts";
import { searchedDocuments } from "./searched-documents.ts";
import { MATCH_BEGINS, MATCH_ENDS, PASSAGE_ENDS, splitPassage, splitPassages } from "./split-passage.ts";
import { wordsQuery } from "./words-query.ts";

export type SearchOptions = { kind?: Kind | null; limit?: number; offset?: number };

/** `log` is the newest revision of the wiki when it was searched; null where nothing was found. */
export type SearchResult = { total: number; items: SearchHit[]; log: number | null };

/** So many pages that hold the words are ranked; a question that fits more of them asks for nothing in particular. */
export const MAX_RANKED = 1_000;

/** With fewer pages than this that hold the words, names that are similar are shown after them. */
const FEW = 5;

/**
 * Passages are taken from so many characters at the beginning of a text, so that long pages do not make a search slow.
 */
const SEARCHED_FOR_PASSAGES = 20_000;

type Row = {
  total: number;
  log: number;
  id: number;
  kind: Kind;
  slug: string;
  title: string;
  definition: string;
  score: number;
  heading: string;
  marked: string;
};

/**
 * The pages that answer a question, as the wiki said them at the second clock and as they stand on the day of the first,
 * today's where none is given: first the page that is called so, then those that have it as another name,
 * those whose title holds it, those that hold all its words (the last one may be unfinished), and, where these are
 * few, those with a similar name, so that a slip of the keys finds. Quotes, `-` and `or` mean what they mean in a web
 * search. A question without a letter or digit has no hits.
 */
export async function searchPages(
  db: Database,
  typed: string,
  options: SearchOptions = {},
  clocks: Clocks = NOW,
): Promise<SearchResult> {
  const question = readQuestion(typed);
  if (!question.words) return { total: 0, items: [], log: null };
  const rows = await readHits(db, question, options, clocks);
  return { total: rows[0]?.total ?? 0, items: rows.map(hitOf), log: rows[0]?.log ?? null };
}

async function readHits(
  db: Database,
  question: Question,
  { kind, limit = 20, offset = 0 }: SearchOptions,
  clocks: Clocks,
): Promise<Row[]> {
  const { parts } = await searchedDocuments(db, question.words, clocks);
  const name = Prisma.sql`plain(${question.words})`;
  const words = wordsQuery(question);
  const ofKind = kind ? Prisma.sql`kind = ${kind}::"Kind"` : Prisma.sql`true`;
  const marks = `StartSel=${MATCH_BEGINS}, StopSel=${MATCH_ENDS}`;
  return db.$queryRaw<Row[]>`
    WITH ${Prisma.join(parts)}, named AS (
      SELECT page_id FROM documents WHERE ${ofKind} AND plain(title) ^@ ${name} LIMIT ${MAX_RANKED}
    ), worded AS (
      SELECT page_id FROM documents WHERE ${ofKind} AND vector @@ ${words} LIMIT ${MAX_RANKED}
    ), alike AS (
      SELECT page_id, likeness FROM likenesses
      WHERE ${question.forgiving} AND ${ofKind} AND (SELECT count(*) FROM worded) < ${FEW}
    ), found AS (
      SELECT page_id FROM named UNION SELECT page_id FROM worded UNION SELECT page_id FROM alike
    ), ranked AS (
      SELECT d.page_id, count(*) OVER ()::int AS total, d.title, d.text, CASE
          WHEN plain(d.title) = ${name} THEN 4
          WHEN ${name} = ANY (string_to_array(plain(d.labels), E'\n')) THEN 3
          WHEN plain(d.title) ^@ ${name} OR ts_filter(d.vector, '{a}') @@ ${words} THEN 2
          WHEN d.vector @@ ${words} THEN 1
          ELSE 0
        END + (2 * ts_rank(d.vector, ${words}, 32)
          + coalesce(s.likeness, similarity(${name}, plain(d.title)))) / 3.1 AS score
      FROM found JOIN documents d USING (page_id) LEFT JOIN alike s USING (page_id)
      ORDER BY score DESC, d.title, d.page_id LIMIT ${limit} OFFSET ${offset}
    )
    SELECT ranked.total, (SELECT number FROM log_head) AS log, n.page_id AS id, n.kind::text, n.slug, n.title, n.definition, ranked.score::float8,
      ts_headline('english', ranked.title, ${words}, ${`HighlightAll=true, ${marks}`}) AS heading,
      ts_headline('english', left(ranked.text, ${SEARCHED_FOR_PASSAGES}), ${words},
        ${`MaxFragments=2, MinWords=10, MaxWords=28, FragmentDelimiter=${PASSAGE_ENDS}, ${marks}`}) AS marked
    FROM ranked ${joinNode("n", Prisma.sql`ranked.page_id`, clocks)}
    ORDER BY ranked.score DESC, ranked.title, ranked.page_id`;
}

const hitOf = ({ id, kind, slug, title, definition, score, heading, marked }: Row): SearchHit => ({
  page: { id, kind, slug, title, definition },
  heading: splitPassage(heading),
  passages: splitPassages(marked),
  score: Math.round(score * 1000) / 1000,
});
