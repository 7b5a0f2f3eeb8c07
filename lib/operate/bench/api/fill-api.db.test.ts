import { expect, test } from "vitest";
import { rebuildProjections } from "#lib/revisions/rebuild-projections.ts";
import { openSmallWiki } from "#lib/revisions/testing/open-small-wiki.ts";
import { verifyLog } from "#lib/revisions/verify-log.ts";
import { fillEdits } from "./fill-edits.ts";
import { fillOfferings } from "./fill-offerings.ts";

test("what a wiki is filled with is whole: its log and projections verify", async () => {
  const wiki = await openSmallWiki();
  await fillOfferings(wiki.db, wiki.ada, 8);
  await fillEdits(wiki.db, wiki.ada, 200);
  expect(await wiki.db.logHead.findFirst()).toMatchObject({ number: 200 });
  expect((await verifyLog(wiki.db)).damage).toEqual([]);
  expect((await rebuildProjections(wiki.db)).differences).toEqual([]);
  expect(await wiki.db.node.count()).toBeGreaterThan(25);
  await wiki.drop();
});
