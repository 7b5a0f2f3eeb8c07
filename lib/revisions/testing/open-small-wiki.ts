import { type Person, writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import type { Proposal, Saved } from "../proposal.ts";
import { saveRevision } from "../save-revision.ts";
import { AMAZON, writeSmallWorld } from "./small-world.ts";

export type SmallWiki = TestDatabase & {
  people: Record<Person, Actor>;
  ada: Actor;
  /** The id of a page of the small world. */
  idOf(slug: string): number;
  /** Saves for Grace, a maintainer, or somebody else; throws when it is refused. */
  save(proposal: Proposal, actor?: Actor): Promise<Saved>;
  /** A page as it was first written, but for the change, on its newest revision. */
  editOf(first: Proposal, change: Partial<Proposal>): Promise<Proposal>;
};

/** The small world and the people of the tests in a database of their own. */
export async function openSmallWiki(): Promise<SmallWiki> {
  const database = await createTestDatabase();
  const { db } = database;
  const { ada, ids } = await writeSmallWorld(db);
  const people = await writePeople(db);
  return {
    ...database,
    people,
    ada,
    idOf: (slug) => ids[slug] ?? 0,
    async save(proposal, actor = people.grace) {
      const saved = await saveRevision(db, actor, proposal);
      if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
      return saved;
    },
    async editOf(first, change) {
      const kind_slug = { kind: first.kind, slug: first.slug };
      const { page } = await db.slug.findUniqueOrThrow({ where: { kind_slug }, include: { page: true } });
      return { ...first, page: page.id, base: page.current, summary: "An edit", origin: "edit", ...change };
    },
  };
}

/** A new article. */
export const article = (slug: string, change: Partial<Proposal> = {}): Proposal => ({
  ...AMAZON,
  kind: "article",
  slug,
  title: slug,
  body: "A text.\n",
  record: {},
  summary: "",
  origin: "edit",
  ...change,
});
