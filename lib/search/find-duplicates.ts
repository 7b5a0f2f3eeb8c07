import type { Database } from "#lib/db/client.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import { readQuestion } from "./read-question.ts";

/** Names less alike than this are not held for the same thing: 0 has no trigram in common, 1 is the same name. */
const ALIKE = 0.4;

/**
 * The pages of a kind that may be the thing that somebody is about to make a page for: today's pages with a title or
 * other name like one of these, the most like first; at most `limit`.
 */
export async function findDuplicates(
  db: Database,
  kind: Kind,
  title: string,
  altLabels: readonly string[] = [],
  limit = 5,
): Promise<PageName[]> {
  const names = [title, ...altLabels].map((name) => readQuestion(name).words).filter(Boolean);
  if (names.length === 0) return [];
  return db.$queryRaw<PageName[]>`
    SELECT n.page_id AS id, n.kind::text, n.slug, n.title
    FROM (
      SELECT s.page_id, max(s.likeness) AS likeness
      FROM unnest(${names}::text[]) AS name CROSS JOIN LATERAL similar_pages(name) s
      WHERE s.kind = ${kind}::"Kind" GROUP BY s.page_id
    ) alike JOIN nodes n ON n.page_id = alike.page_id AND n.last IS NULL
    WHERE alike.likeness >= ${ALIKE} ORDER BY alike.likeness DESC, n.title, n.page_id LIMIT ${limit}`;
}
