import type { Database } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import type { Proposal } from "../proposal.ts";
import { saveRevision } from "../save-revision.ts";

const LINES = ["One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven."];

/** A text of seven paragraphs, with some of them in other words. */
export const linesWith = (change: Record<string, string> = {}): string =>
  LINES.map((line) => `${change[line] ?? line}\n`).join("\n");

/** An article for tests of what is done to pages, brought in as it is: rules against abuse have no say in it. */
export async function writeArticle(db: Database, author: Actor, slug: string): Promise<number> {
  const saved = await saveRevision(db, author, {
    page: null,
    base: null,
    kind: "article",
    slug,
    title: `About ${slug}`,
    body: linesWith(),
    record: {},
    summary: "First words",
    origin: "import",
  });
  return numberOf(saved, slug).page;
}

/** Edits a page on what it says now, and returns the number of the revision. */
export async function edit(
  db: Database,
  actor: Actor,
  page: number,
  change: Partial<Pick<Proposal, "title" | "body" | "record" | "slug">>,
): Promise<number> {
  const { kind } = await db.page.findUniqueOrThrow({ where: { id: page } });
  const { number, slug, title, body, record } = await newest(db, page);
  const said = { kind, slug, title, body, record, ...change };
  const saved = await saveRevision(db, actor, { ...said, page, base: number, summary: "An edit", origin: "edit" });
  return numberOf(saved, slug).number;
}

export const newest = (db: Database, page: number) =>
  db.revision.findFirstOrThrow({ where: { pageId: page }, orderBy: { number: "desc" } });

function numberOf(saved: Awaited<ReturnType<typeof saveRevision>>, slug: string): { page: number; number: number } {
  if (!saved.ok) throw new Error(`${slug}: ${JSON.stringify(saved.problem)}`);
  return saved;
}
