import type { Connection } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import { NOW } from "#lib/domain/clocks.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import { readQuestion } from "#lib/search/read-question.ts";
import { saidAt } from "#lib/taxonomy/when.ts";
import { type Chosen, isChosen } from "./chosen.ts";

export type Similar = PageName & { asked: number; likeness: number };

/** Names less alike than this say nothing: 0 has no trigram in common, 1 is the same name. */
const ALIKE = 0.45;

/** A look for similar names costs a hundred times what a look for the same name costs. */
export const MOST_SIMILAR = 50;

/**
 * Today's pages with a name like each of these, the most like first; `asked` is the place of the name. Only the first 50
 * names are looked for.
 */
export async function findSimilar(
  db: Connection,
  names: readonly { asked: number; name: string }[],
  chosen: Chosen,
  limit: number,
): Promise<Similar[]> {
  const questions = names
    .map(({ asked, name }) => ({ asked, words: readQuestion(name).words }))
    .filter(({ words }) => words.length > 2)
    .slice(0, MOST_SIMILAR);
  if (questions.length === 0) return [];
  return readRows<Similar>(
    db,
    Prisma.sql`
    SELECT a.asked, alike.* FROM unnest(${questions.map(({ asked }) => asked)}::int[],
      ${questions.map(({ words }) => words)}::text[]) AS a (asked, words)
    CROSS JOIN LATERAL (
      SELECT n.page_id AS id, n.kind::text, n.slug, n.title, s.likeness::float8
      FROM similar_pages(a.words) s JOIN nodes n ON n.page_id = s.page_id AND ${saidAt("n", NOW)}
      WHERE s.likeness >= ${ALIKE} AND ${isChosen("n", chosen)}
      ORDER BY s.likeness DESC, n.title, n.page_id LIMIT ${limit}
    ) alike`,
  );
}
