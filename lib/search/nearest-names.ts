import type { Database } from "#lib/db/client.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import { readQuestion } from "./read-question.ts";

/** The pages of today (of one kind, or of any) whose names are most like a name that nothing has; at most `limit`. */
export async function nearestNames(db: Database, kind: Kind | null, name: string, limit = 3): Promise<PageName[]> {
  const { words } = readQuestion(name);
  if (!words) return [];
  return db.$queryRaw<PageName[]>`
    SELECT n.page_id AS id, n.kind::text, n.slug, n.title
    FROM similar_pages(${words}) s JOIN nodes n ON n.page_id = s.page_id AND n.last IS NULL
    WHERE ${kind}::text IS NULL OR s.kind::text = ${kind}
    ORDER BY s.likeness DESC, n.title, n.page_id LIMIT ${limit}`;
}
