import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { isPermitted, type Visitor } from "#lib/domain/permissions.ts";

/** A revision as those see it who may hide it, with what is hidden of it now. */
export type Suppressible = {
  number: number;
  page: { id: number; kind: Kind; slug: string };
  current: boolean;
  at: Date;
  by: string;
  byName: string;
  title: string;
  summary: string;
  body: string;
  hidden: { text: boolean; summary: boolean; author: boolean; reason: string; byName: string; at: Date } | null;
};

/** Whatever the log has of a revision, hidden or not: for those alone who may suppress. */
export async function findSuppressible(
  db: Database,
  visitor: Visitor,
  number: number,
): Promise<{ revision: Suppressible } | { problem: Problem }> {
  if (!visitor) return { problem: problem("not-signed-in", "Hiding what a revision says is a right of its own.") };
  if (!isPermitted(visitor, "suppress"))
    return { problem: problem("not-permitted", "Hiding what a revision says is a right of its own.") };
  const [revision] = await db.$queryRaw<Suppressible[]>`
    SELECT r.number, jsonb_build_object('id', p.id, 'kind', p.kind, 'slug', p.slug) AS page,
      p.current = r.number AS current, r.at, u.name AS by, u.display_name AS "byName", r.title, r.summary, r.body,
      CASE WHEN s.revision IS NULL THEN NULL ELSE jsonb_build_object('text', s.text, 'summary', s.summary,
        'author', s.author, 'reason', s.reason, 'byName', h.display_name, 'at', s.at) END AS hidden
    FROM revisions r JOIN pages p ON p.id = r.page_id JOIN users u ON u.id = r.actor_id
      LEFT JOIN suppressions s ON s.revision = r.number LEFT JOIN users h ON h.id = s.by_id
    WHERE r.number = ${number}`;
  if (!revision) return { problem: problem("not-found", `There is no revision ${number}.`) };
  const { hidden } = revision;
  return { revision: { ...revision, hidden: hidden && { ...hidden, at: new Date(hidden.at) } } };
}
