import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { Suggestion } from "#lib/domain/search-hit.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { readQuestion } from "./read-question.ts";

export const MAX_SUGGESTIONS = 10;

export type SuggestOptions = { kind?: Kind | null; limit?: number };

/**
 * At most ten pages for what is being typed: first those whose title begins so, then those with a word in the title, then
 * those with another name that begins so; where there are none, those with a similar name. Short titles come first.
 */
export async function suggestPages(db: Database, typed: string, options: SuggestOptions = {}): Promise<Suggestion[]> {
  const { words, forgiving } = readQuestion(typed);
  if (!words) return [];
  noteKeys("search");
  const { kind, limit = MAX_SUGGESTIONS } = options;
  const name = Prisma.sql`plain(${words})`;
  const literal = Prisma.sql`regexp_replace(${name}, '([^[:alnum:][:space:]])', '\\\\\\1', 'g')`;
  const ofKind = kind ? Prisma.sql`kind = ${kind}::"Kind"` : Prisma.sql`true`;
  return db.$queryRaw<Suggestion[]>`
    WITH begun AS (
      (SELECT page_id, 3 AS tier, title AS name FROM search_documents
        WHERE ${ofKind} AND plain(title) ^@ ${name} ORDER BY length(title) LIMIT 50)
      UNION ALL
      (SELECT page_id, 2, title FROM search_documents
        WHERE ${ofKind} AND plain(title) ~ ('\\m' || ${literal}) ORDER BY length(title) LIMIT 50)
      UNION ALL
      (SELECT page_id, 1, (SELECT label FROM string_to_table(labels, E'\n') label WHERE plain(label) ^@ ${name} LIMIT 1)
        FROM search_documents WHERE ${ofKind} AND plain(labels) ~ ('(?n)^' || ${literal}) ORDER BY length(title) LIMIT 50)
    ), found AS (
      SELECT * FROM begun
      UNION ALL
      SELECT s.page_id, s.likeness, d.title FROM similar_pages(${words}) s JOIN search_documents d USING (page_id)
      WHERE ${forgiving} AND NOT EXISTS (SELECT FROM begun) AND ${kind ? Prisma.sql`s.kind = ${kind}::"Kind"` : Prisma.sql`true`}
    ), best AS (SELECT DISTINCT ON (page_id) * FROM found ORDER BY page_id, tier DESC)
    SELECT n.page_id AS id, n.kind::text, n.slug, n.title, best.name
    FROM best JOIN nodes n ON n.page_id = best.page_id AND n.last IS NULL
    ORDER BY best.tier DESC, length(n.title), n.title, n.page_id LIMIT ${Math.min(limit, MAX_SUGGESTIONS)}`;
}
