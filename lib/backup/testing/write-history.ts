import { type Person, writePeople } from "#lib/accounts/testing/people.ts";
import type { Database } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { confirmPages } from "#lib/reports/confirm-pages.ts";
import { deletePage } from "#lib/revisions/delete-page.ts";
import { mergeOfferings } from "#lib/revisions/merge-offerings.ts";
import { movePage } from "#lib/revisions/move-page.ts";
import type { Proposal } from "#lib/revisions/proposal.ts";
import { protectPage } from "#lib/revisions/protect-page.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { article } from "#lib/revisions/testing/open-small-wiki.ts";
import { S3 } from "#lib/revisions/testing/small-world.ts";
import { undoRevision } from "#lib/revisions/undo-revision.ts";
import { suppressRevision } from "#lib/suppression/suppress-revision.ts";
import { hidePost } from "#lib/talk/hide-post.ts";
import { replyToPost } from "#lib/talk/reply-to-post.ts";
import { resolveThread } from "#lib/talk/resolve-thread.ts";
import { startThread } from "#lib/talk/start-thread.ts";

/** What was written in words that nobody may read any more. */
export const SECRET = "Xyzzy";

/**
 * All that can happen to pages, in a wiki that has `aws` and `object-storage`: edits, an undo, a move, a merge, a
 * deletion, everything that can be hidden, a protection and talk. Returns the people, and a page that was edited.
 */
export async function writeHistory(db: Database): Promise<{ people: Record<Person, Actor>; edited: number }> {
  const people = await writePeople(db);
  const { tess, grace, sue } = people;
  const save = async (proposal: Proposal, actor = tess) => done(await saveRevision(db, actor, proposal));
  const edited = await save(
    article("history", { body: 'Tabs\t, quotes ", backslashes \\ and clouds ☁️ 🌩.\n', coAuthors: [grace.id] }),
  );
  const first = { ...article("history"), page: edited.page };
  const vandalised = await save({ ...first, base: edited.number, body: "Nonsense.\n", minor: true }, people.mallory);
  done(await undoRevision(db, tess, { page: edited.page, revision: vandalised.number, summary: "Nonsense" }));
  done(
    await movePage(db, tess, {
      page: edited.page,
      base: vandalised.number + 1,
      slug: "annals",
      reason: "A better name",
    }),
  );
  const [from, into] = [
    await save({ ...S3, slug: "one", title: "One" }),
    await save({ ...S3, slug: "two", title: "Two" }),
  ];
  done(await mergeOfferings(db, tess, { from: from.page, into: into.page, reason: "The same thing" }));
  await writeHidden(db, people, save);
  done(await protectPage(db, grace, { page: edited.page, level: "trusted", until: null, reason: "Nonsense" }));
  done(await confirmPages(db, tess, [into.page]));
  const begun = done(await startThread(db, tess, { page: edited.page, title: "Since when?", body: "Was it *2006*?" }));
  const answer = done(await replyToPost(db, people.noel, { post: begun.post, body: `It was ${SECRET}.` }));
  done(await hidePost(db, grace, { post: answer.post, hidden: true, reason: "Private" }));
  done(await resolveThread(db, grace, { thread: begun.thread, resolved: true }));
  done(await suppressRevision(db, sue, { revision: vandalised.number, ...NOTHING, author: true }));
  return { people, edited: edited.page };
}

const NOTHING = { text: false, summary: false, author: false, reason: "Private" };

async function writeHidden(
  db: Database,
  { grace, sue }: Record<Person, Actor>,
  save: (proposal: Proposal) => Promise<{ page: number; number: number }>,
): Promise<void> {
  const secret = { body: `Her address is ${SECRET} Street 1.\n`, title: SECRET, summary: `Tell of ${SECRET}` };
  const told = await save(article("harmless", secret));
  await save({ ...article("harmless"), page: told.page, base: told.number });
  done(await suppressRevision(db, sue, { revision: told.number, ...NOTHING, text: true, summary: true }));
  const spam = await save(article("xyzzy", secret));
  const gone = done(await deletePage(db, grace, { page: spam.page, base: spam.number, reason: `${SECRET} spam` }));
  if (!("number" in gone)) throw new Error("The page was not deleted.");
  for (const revision of [spam.number, gone.number])
    done(await suppressRevision(db, sue, { revision, ...NOTHING, text: true, summary: true, author: true }));
  const kept = await save(article("kept"));
  done(await deletePage(db, grace, { page: kept.page, base: kept.number, reason: "Not needed" }));
}

/** What was done; throws what was refused. */
function done<Outcome extends object>(outcome: Outcome): Exclude<Outcome, { problem: unknown }> {
  if ("problem" in outcome) throw new Error(JSON.stringify(outcome.problem));
  return outcome as Exclude<Outcome, { problem: unknown }>;
}
