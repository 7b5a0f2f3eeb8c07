import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import type { Feed, FeedQuestion } from "#lib/domain/feed.ts";
import { readPerson } from "#lib/people/read-person.ts";
import { listFeedChanges } from "./list-feed-changes.ts";

/** The changes that an account made. A name in another case leads to the feed of the name as it is written. */
export async function readUserFeed(
  db: Database,
  name: string,
  asked: FeedQuestion,
): Promise<{ feed: Feed } | { moved: string } | { problem: Problem }> {
  const person = await readPerson(db, name);
  if (!person) return { problem: problem("not-found", `There is no account ${name}.`) };
  if (person.name !== name) return { moved: `/users/${person.name}/feed` };
  const feed = {
    title: `${person.displayName}: contributions · Strata`,
    subtitle: `What ${person.displayName} changed.`,
    home: `/users/${person.name}`,
    path: `/users/${person.name}/feed`,
    asked,
  };
  const condition = Prisma.sql`r.actor_id = ${person.id}::uuid`;
  return { feed: { ...feed, ...(await listFeedChanges(db, { condition, key: "changes" }, asked)) } };
}
