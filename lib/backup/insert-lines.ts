import type { Connection } from "#lib/db/client.ts";
import { hashText } from "#lib/revisions/hash-revision.ts";
import type { ExportLine, LineOf } from "./export-line.ts";
import { insertRevisions } from "./insert-revisions.ts";

/** Writes lines that were found to be right, in an order in which each finds what it names. */
export async function insertLines(tx: Connection, lines: readonly ExportLine[]): Promise<void> {
  await insertActors(tx, ofType(lines, "actor"));
  await insertRevisions(tx, ofType(lines, "revision"));
  await insertPages(tx, ofType(lines, "page"));
  await insertThreads(tx, ofType(lines, "thread"));
  await insertPosts(tx, ofType(lines, "post"));
}

const ofType = <Type extends ExportLine["type"]>(lines: readonly ExportLine[], type: Type): LineOf<Type>[] =>
  lines.filter((line): line is LineOf<Type> => line.type === type);

async function insertActors(tx: Connection, actors: LineOf<"actor">[]): Promise<void> {
  if (actors.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO users (id, name, display_name, role, trusted, about, created_at)
    SELECT x.id, x.name, x."displayName", x.role, x.trusted, x.about, x.since::timestamp AT TIME ZONE 'UTC'
    FROM jsonb_to_recordset(${JSON.stringify(actors)}::jsonb) AS x(
      id uuid, name text, "displayName" text, role "Role", trusted boolean, about text, since date)`;
}

async function insertPages(tx: Connection, pages: LineOf<"page">[]): Promise<void> {
  if (pages.length === 0) return;
  const told = JSON.stringify(pages);
  await tx.$executeRaw`
    UPDATE pages p SET looked_at = x."lookedAt"
    FROM jsonb_to_recordset(${told}::jsonb) AS x(id integer, "lookedAt" timestamptz) WHERE p.id = x.id`;
  await tx.$executeRaw`
    INSERT INTO protections (page_id, level, until, reason, by_id, at)
    SELECT x.id, t.level, t.until, t.reason, t.by, t.at
    FROM jsonb_to_recordset(${told}::jsonb) AS x(id integer, protection jsonb),
      jsonb_to_record(x.protection) AS t(level text, until timestamptz, reason text, by uuid, at timestamptz)
    WHERE jsonb_typeof(x.protection) = 'object'`;
}

/** The last post says when somebody wrote last; until there is one it is the beginning. */
async function insertThreads(tx: Connection, threads: LineOf<"thread">[]): Promise<void> {
  if (threads.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO threads (id, page_id, title, by_id, at, last_at, resolved_by, resolved_at)
    SELECT x.id, x.page, x.title, x.by, x.at, x.at, (x.resolved->>'by')::uuid, (x.resolved->>'at')::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(threads)}::jsonb) AS x(
      id integer, page integer, title text, by uuid, at timestamptz, resolved jsonb)`;
}

async function insertPosts(tx: Connection, posts: LineOf<"post">[]): Promise<void> {
  if (posts.length === 0) return;
  const rows = posts.map((post) => ({ ...post, hash: hashText(post.body ?? "").toString("hex") }));
  await tx.$executeRaw`
    WITH written AS (
      INSERT INTO posts (id, thread_id, parent_id, by_id, body, body_hash, at, hidden_at)
      SELECT x.id, x.thread, x.parent, x.by, coalesce(x.body, ''), decode(x.hash, 'hex'), x.at,
        CASE WHEN x.body IS NULL THEN x.at END
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x(
        id integer, thread integer, parent integer, by uuid, at timestamptz, body text, hash text)
      RETURNING thread_id, at)
    UPDATE threads t SET last_at = greatest(t.last_at, w.at)
    FROM (SELECT thread_id, max(at) AS at FROM written GROUP BY thread_id) AS w WHERE t.id = w.thread_id`;
}
