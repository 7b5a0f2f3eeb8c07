import { randomUUID } from "node:crypto";
import type { Database } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";

/** Writes an article of a test's own and returns its address: tests run side by side on one wiki. */
export async function writeArticle(db: Database, by: Actor, body: string): Promise<string> {
  const slug = `article-${randomUUID()}`;
  const saved = await saveRevision(db, by, {
    page: null,
    base: null,
    kind: "article",
    slug,
    title: `Article ${slug.slice(8, 14)}`,
    body,
    record: {},
    summary: "Begun",
    origin: "edit",
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
  return `/articles/${slug}`;
}
