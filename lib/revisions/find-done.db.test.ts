import { afterAll, beforeAll, expect, it } from "vitest";
import { problem } from "#lib/domain/errors.ts";
import { doOnce, findDone, keyOf } from "./find-done.ts";
import type { Refused } from "./proposal.ts";
import { rollbackPage } from "./rollback-page.ts";
import { openSmallWiki, type SmallWiki } from "./testing/open-small-wiki.ts";
import { AMAZON } from "./testing/small-world.ts";

let wiki: SmallWiki;

beforeAll(async () => {
  wiki = await openSmallWiki();
});
afterAll(() => wiki.drop());

const refused: Refused = { ok: false, problem: problem("nothing-to-undo", "Nobody edited it.") };

it("a request that its twin carried out meanwhile is answered as the twin, although by itself it is refused", async () => {
  const { db, people } = wiki;
  await wiki.save(await wiki.editOf(AMAZON, { body: "By Noel.\n" }), people.noel);
  const request = { key: "twins", asked: { rollback: "aws" } };
  const twin = () => rollbackPage(db, people.grace, { page: wiki.idOf("aws"), ...request });
  const outcome = await doOnce(db, people.grace, request, async () => {
    expect(await twin()).toMatchObject({ ok: true, changed: true });
    return twin().then((second) => (second.ok ? refused : second));
  });
  expect(outcome).toMatchObject({ ok: true, changed: true, repeated: true });
});

it("a request whose key is new is carried out, and what refuses it stands", async () => {
  const request = { key: "new", asked: 1 };
  expect(await doOnce(wiki.db, wiki.people.grace, request, async () => refused)).toBe(refused);
  expect(await doOnce(wiki.db, wiki.people.grace, {}, async () => refused)).toBe(refused);
});

it("what was asked for under a key is told apart from anything else, and for one actor alone", async () => {
  const { db, people } = wiki;
  const key = keyOf({ key: "twins", asked: { rollback: "aws" } });
  const other = keyOf({ key: "twins", asked: { rollback: "other" } });
  if (!key || !other) throw new Error("A name makes a key.");
  expect(await findDone(db, people.grace, key)).toMatchObject({ ok: true, repeated: true });
  expect(await findDone(db, people.grace, other)).toMatchObject({ ok: false, problem: { code: "key-reused" } });
  expect(await findDone(db, people.noel, key)).toBeNull();
});
