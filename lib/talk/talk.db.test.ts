import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Person, writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { compileMissingRenderings } from "#lib/revisions/rebuild-projections.ts";
import { writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { hidePost } from "./hide-post.ts";
import { findPost, readTalk } from "./read-talk.ts";
import { replyToPost } from "./reply-to-post.ts";
import { resolveThread } from "./resolve-thread.ts";
import { startThread } from "./start-thread.ts";

let database: TestDatabase;
let people: Record<Person, Actor>;
let page: number;

beforeAll(async () => {
  database = await createTestDatabase();
  const { ids } = await writeSmallWorld(database.db);
  people = await writePeople(database.db);
  page = ids["amazon-s3"] ?? 0;
});
afterAll(() => database.drop());

async function begin(visitor: Actor | null, title: string, body: string) {
  const outcome = await startThread(database.db, visitor, { page, title, body });
  if ("problem" in outcome) throw new Error(JSON.stringify(outcome.problem));
  return outcome;
}

async function answer(visitor: Actor, post: number, body: string): Promise<number> {
  const outcome = await replyToPost(database.db, visitor, { post, body });
  if ("problem" in outcome) throw new Error(JSON.stringify(outcome.problem));
  return outcome.post;
}

const told = async (person: Actor) =>
  (await database.db.notification.findMany({ where: { userId: person.id }, orderBy: { id: "asc" } })).map(
    ({ kind, postId }) => ({ kind, postId }),
  );

describe("a thread", () => {
  test("begins with a post, takes replies, and reads in the order written", async () => {
    const { noel, tess } = people;
    const { post } = await begin(noel, "Since when?", "Was it *2006*?");
    const reply = await answer(tess, post, "Yes, in March.");
    const [thread] = await readTalk(database.db, page);
    expect(thread).toMatchObject({ title: "Since when?", by: { name: "noel", displayName: "Noel" }, resolved: null });
    expect(thread?.posts).toMatchObject([
      { id: post, parent: null, body: "Was it *2006*?", hidden: false, rendering: { program: expect.any(String) } },
      { id: reply, parent: post, by: { name: "tess" } },
    ]);
  });

  test("the one that somebody wrote in last comes first, the resolved ones at the end", async () => {
    const { grace } = people;
    const first = await begin(grace, "First", "One.");
    await begin(grace, "Second", "Two.");
    await answer(grace, first.post, "One more.");
    const titles = async () => (await readTalk(database.db, page)).map(({ title }) => title);
    expect(await titles()).toEqual(["First", "Second", "Since when?"]);
    await resolveThread(database.db, people.noel, { thread: first.thread, resolved: true });
    expect(await titles()).toEqual(["Second", "Since when?", "First"]);
  });

  test("who resolved it stays said when it is resolved again, and opening it takes that back", async () => {
    const { noel, tess } = people;
    const { thread } = await begin(noel, "To settle", "Done?");
    const resolved = async () => (await readTalk(database.db, page)).find(({ id }) => id === thread)?.resolved;
    await resolveThread(database.db, noel, { thread, resolved: true });
    await resolveThread(database.db, tess, { thread, resolved: true });
    expect(await resolved()).toMatchObject({ by: { name: "noel" } });
    await resolveThread(database.db, tess, { thread, resolved: false });
    expect(await resolved()).toBeNull();
  });

  test("without a title and without words it is refused with both faults, and nothing is there", async () => {
    const before = await database.db.thread.count();
    const outcome = await startThread(database.db, people.noel, { page, title: " ", body: "\n" });
    expect(outcome).toMatchObject({
      problem: { code: "invalid-input", errors: [{ pointer: "/title" }, { pointer: "/body" }] },
    });
    expect(await database.db.thread.count()).toBe(before);
  });
});

describe("a post", () => {
  test.each([
    ["a script", "Look: <script>alert(1)</script>"],
    ["a heading", "# Loud"],
    ["a diagram", "<StackDiagram />"],
  ])("holds no %s", async (_, body) => {
    const outcome = await startThread(database.db, people.tess, { page, title: "No", body });
    expect(outcome).toMatchObject({ problem: { code: "invalid-input", errors: [{ pointer: "/body" }] } });
  });

  test("of a new account is asked about with three links, refused with six, and not at all from a trusted one", async () => {
    const links = (count: number) =>
      Array.from({ length: count }, (_, index) => `https://site-${index}.example/`).join(" ");
    const title = "Links";
    expect(await startThread(database.db, people.noel, { page, title, body: links(3) })).toMatchObject({
      problem: { code: "needs-confirmation", errors: [{ code: "many-links" }] },
    });
    const confirmed = ["many-links"];
    expect(await startThread(database.db, people.noel, { page, title, body: links(3), confirmed })).toHaveProperty(
      "post",
    );
    expect(await startThread(database.db, people.noel, { page, title, body: links(6), confirmed })).toMatchObject({
      problem: { code: "invalid-input" },
    });
    expect(await startThread(database.db, people.tess, { page, title, body: links(6) })).toHaveProperty("post");
  });

  test("with the same text is taken from a new account twice within ten minutes, and then no more", async () => {
    const body = "Buy at the best price.";
    await begin(people.mallory, "Offer", body);
    await begin(people.mallory, "Offer", body);
    const third = await startThread(database.db, people.mallory, { page, title: "Offer", body });
    expect(third).toMatchObject({ problem: { code: "too-many-requests" } });
  });
});

test("a post that a newer compiler has not seen yet is compiled when the product starts", async () => {
  const { post } = await begin(people.tess, "Old", "Compiled *long ago*.");
  const rendering = async () => (await findPost(database.db, post))?.post.rendering;
  await database.db.$executeRaw`DELETE FROM renderings WHERE text LIKE 'Compiled%'`;
  expect(await rendering()).toBeNull();
  await compileMissingRenderings(database.db);
  expect(await rendering()).toMatchObject({ program: expect.any(String) });
});

describe("who is told", () => {
  test("whoever is mentioned, once, and the mention leads to the account; the author is not", async () => {
    const { noel, grace } = people;
    const before = await told(grace);
    const { post } = await begin(noel, "Ask", "@Grace and @grace again, and @noel, and @nobody-here: look.");
    expect((await told(grace)).slice(before.length)).toEqual([{ kind: "mention", postId: post }]);
    expect(await told(noel)).not.toContainEqual({ kind: "mention", postId: post });
    expect((await findPost(database.db, post))?.post.body).toBe(
      "[@Grace](/users/grace) and [@grace](/users/grace) again, and [@noel](/users/noel), and @nobody-here: look.",
    );
  });

  test("whoever is answered and whoever began the thread, each once", async () => {
    const { noel, tess, grace } = people;
    const { post } = await begin(noel, "Chain", "One.");
    const second = await answer(tess, post, "Two.");
    const third = await answer(grace, second, "Three.");
    expect(await told(noel)).toEqual(
      expect.arrayContaining([
        { kind: "reply", postId: second },
        { kind: "reply", postId: third },
      ]),
    );
    expect(await told(tess)).toContainEqual({ kind: "reply", postId: third });
  });

  test("whoever watches the page", async () => {
    const { ray, noel } = people;
    await database.db.watch.create({ data: { userId: ray.id, pageId: page } });
    const { post } = await begin(noel, "Watched", "News.");
    expect(await told(ray)).toEqual([{ kind: "watched", postId: post }]);
  });
});

describe("who may", () => {
  test("nobody writes without an account, and a reader not either", async () => {
    expect(await startThread(database.db, null, { page, title: "A", body: "B" })).toMatchObject({
      problem: { code: "not-signed-in" },
    });
    expect(await startThread(database.db, people.ray, { page, title: "A", body: "B" })).toMatchObject({
      problem: { code: "not-permitted" },
    });
  });

  test("who was blocked while they wrote posts nothing, and no empty thread is left", async () => {
    const { mallory, grace } = people;
    await database.db.block.create({ data: { userId: mallory.id, byId: grace.id, reason: "Spam" } });
    const before = await database.db.thread.count();
    const outcome = await startThread(database.db, mallory, { page, title: "Again", body: "Hello." });
    expect(outcome).toMatchObject({ problem: { code: "blocked" } });
    expect(await database.db.thread.count()).toBe(before);
  });

  test("only a maintainer hides a post, with a reason; its place stays, its words are gone, the audit tells it", async () => {
    const { noel, grace } = people;
    const { post } = await begin(noel, "Rude", "A secret word.");
    const hiding = { post, hidden: true, reason: "Insult" };
    expect(await hidePost(database.db, noel, hiding)).toMatchObject({ problem: { code: "not-permitted" } });
    expect(await hidePost(database.db, grace, { ...hiding, reason: " " })).toMatchObject({
      problem: { errors: [{ pointer: "/reason" }] },
    });
    expect(await hidePost(database.db, grace, hiding)).toEqual({ page });
    expect((await findPost(database.db, post))?.post).toMatchObject({ hidden: true, body: "", rendering: null });
    expect(await database.db.auditEvent.findFirst({ where: { act: "hide-post" } })).toMatchObject({
      actorId: grace.id,
      userId: noel.id,
      reason: "Insult",
    });
    await hidePost(database.db, grace, { post, hidden: false, reason: "" });
    expect((await findPost(database.db, post))?.post.body).toBe("A secret word.");
  });
});
