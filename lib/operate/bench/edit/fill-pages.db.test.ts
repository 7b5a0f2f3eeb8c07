import { expect, test } from "vitest";
import { rebuildProjections } from "#lib/revisions/rebuild-projections.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { article, openSmallWiki } from "#lib/revisions/testing/open-small-wiki.ts";
import { verifyLog } from "#lib/revisions/verify-log.ts";
import { fillPages } from "./fill-pages.ts";

test("the pages that a wiki is filled with are whole: its log and projections verify, and it can be written on", async () => {
  const wiki = await openSmallWiki();
  await fillPages(wiki.db, wiki.ada, 60);
  expect(await wiki.db.page.count()).toBe(60);
  expect(await saveRevision(wiki.db, wiki.people.grace, article("after-all"))).toMatchObject({ ok: true, number: 61 });
  expect((await verifyLog(wiki.db)).damage).toEqual([]);
  expect((await rebuildProjections(wiki.db)).differences).toEqual([]);
  await wiki.drop();
});
