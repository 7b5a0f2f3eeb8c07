import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { type Clocks, NOW } from "#lib/domain/clocks.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { Suggestion } from "#lib/domain/search-hit.ts";
import { joinNode } from "#lib/taxonomy/when.ts";
import { readQuestion } from "./read-question.ts";
import { searchedDocuments } from "./searched-documents.ts";

export const MAX_SUGGESTIONS = 10;

export type SuggestOptions = { kind?: Kind | null; limit?: number };

/**
 * At most ten pages for what is being typed, by both clocks as a search goes by them: first those that have it as another name, then those whose title begins
 * so, those with a word in the title and those with another name that begin so; where there are none, those with a
 * similar name. Short titles come first.
 */
export async function suggestPages(
  db: Database,
  typed: string,
  options: SuggestOptions = {},
  clocks: Clocks = NOW,
): Promise<Suggestion[]> {
  const { words, forgiving } = readQuestion(typed);
  if (!words) return [];
  const { parts } = await searchedDocuments(db, words, clocks);
  const { kind, limit = MAX_SUGGESTIONS } = options;
  const name = Prisma.sql`plain(${words})`;
  const literal = Prisma.sql`regexp_replace(${name}, '([^[:alnum:][:space:]])', '\\\\\\1', 'g')`;
  const inTitle = Prisma.sql`plain(title) ~ ('\\m' || ${literal})`;
  const inLabels = Prisma.sql`plain(labels) ~ ('(?n)^' || ${literal})`;
  const ofKind = kind ? Prisma.sql`d.kind = ${kind}::"Kind"` : Prisma.sql`true`;
  return db.$queryRaw<Suggestion[]>`
    WITH ${Prisma.join(parts)}, begun AS (
      (SELECT page_id, CASE WHEN plain(title) ^@ ${name} THEN 3 ELSE 2 END AS tier, title AS name
        FROM documents d WHERE ${ofKind} AND ${inTitle} ORDER BY tier DESC, length(title) LIMIT 50)
      UNION ALL
      (SELECT page_id, CASE WHEN plain(label) = ${name} THEN 4 ELSE 1 END AS tier, label
        FROM documents d, string_to_table(labels, E'\n') label
        WHERE ${ofKind} AND ${inLabels} AND plain(label) ^@ ${name} ORDER BY tier DESC, length(title) LIMIT 50)
    ), found AS (
      SELECT * FROM begun
      UNION ALL
      SELECT page_id, likeness, title FROM likenesses JOIN documents d USING (page_id)
      WHERE ${forgiving} AND ${ofKind} AND NOT EXISTS (SELECT FROM begun)
    ), best AS (SELECT DISTINCT ON (page_id) * FROM found ORDER BY page_id, tier DESC)
    SELECT n.page_id AS id, n.kind::text, n.slug, n.title, best.name
    FROM best ${joinNode("n", Prisma.sql`best.page_id`, clocks)}
    ORDER BY best.tier DESC, length(n.title), n.title, n.page_id LIMIT ${Math.min(limit, MAX_SUGGESTIONS)}`;
}
