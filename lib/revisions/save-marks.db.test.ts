import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { onStale } from "#lib/http/stale-keys.ts";
import type { Proposal } from "./proposal.ts";
import { saveRevision } from "./save-revision.ts";
import { article, openSmallWiki, type SmallWiki } from "./testing/open-small-wiki.ts";
import { AMAZON, S3 } from "./testing/small-world.ts";

let wiki: SmallWiki;

beforeAll(async () => {
  wiki = await openSmallWiki();
});
afterAll(() => wiki.drop());

const edit = async (change: Partial<Proposal>, actor = wiki.people.grace) =>
  wiki.save(await wiki.editOf(AMAZON, change), actor);
const markOf = ({ number }: { number: number }) =>
  wiki.db.revisionMark.findUniqueOrThrow({ where: { revision: number } });

describe("the mark of a revision", () => {
  it("tells by how many bytes of text it grew or shrank", async () => {
    const first = await wiki.save(article("sizes", { body: "Grüße.\n" }));
    expect(await markOf(first)).toMatchObject({ byteDelta: 9, tags: ["new-page"] });
    const shorter = await wiki.save(await wiki.editOf(article("sizes"), { body: "Hi.\n" }));
    expect(await markOf(shorter)).toMatchObject({ byteDelta: -5, tags: [] });
  });

  it("waits for a look at what new contributors write, and at nothing else", async () => {
    const body = () => `Said at ${performance.now()}.\n`;
    expect(await markOf(await edit({ body: body() }, wiki.people.noel))).toMatchObject({ patrol: "waiting" });
    expect(await markOf(await edit({ body: body() }, wiki.people.tess))).toMatchObject({ patrol: "none" });
    expect(await markOf(await edit({ body: body(), origin: "import" }, wiki.people.noel))).toMatchObject({
      patrol: "none",
    });
  });

  it("has the tags of what happened", async () => {
    const { page: _, ...first } = await wiki.editOf(AMAZON, { body: "One.\n\nTwo.\n\nThree.\n" });
    const base = await edit(first);
    await edit({ body: "Eins.\n\nTwo.\n\nThree.\n" });
    const merged = await edit({ base: base.number, body: "One.\n\nTwo.\n\nDrei.\n" });
    expect(merged.merged).toBe(true);
    expect((await markOf(merged)).tags).toEqual(["merged"]);
    const linked = await edit({
      body: "See [this](https://News.Example/a) and [that](https://encyclopedia.example/b).\n",
    });
    expect((await markOf(linked)).tags).toEqual(["new-host"]);
    expect((await markOf(await edit({ body: "", slug: "amazon" }))).tags).toEqual(["blanked", "moved"]);
    expect((await markOf(await edit({ slug: "aws", origin: "revert" }))).tags).toEqual(["moved", "revert"]);
    expect((await markOf(await edit({ deleted: true }))).tags).toEqual(["deleted"]);
    expect((await markOf(await edit({ origin: "restore" }))).tags).toEqual(["restored"]);
  });
});

it("a host is new once, and known by the revision that linked there first", async () => {
  const body = "At [Rare](https://rare.example/x).\n";
  const first = await wiki.save(article("rare-a", { body }));
  const second = await wiki.save(article("rare-b", { body }));
  expect((await markOf(second)).tags).toEqual(["new-page"]);
  expect(await wiki.db.linkedHost.findUnique({ where: { host: "rare.example" } })).toMatchObject({
    first: first.number,
  });
});

describe("what takes others back", () => {
  it("tags them, ends their waiting, and tells their authors once, but not its own", async () => {
    const { noel, mallory, grace } = wiki.people;
    const reverts = [
      await edit({ body: "Spam.\n" }, mallory),
      await edit({ body: "Spam and more spam.\n" }, mallory),
      await edit({ body: "Spam and more spam!\n" }, noel),
      await edit({ body: "My own slip.\n" }, grace),
    ].map(({ number }) => number);
    const announced: string[] = [];
    const stop = onStale((keys) => announced.push(...keys));
    const back = await edit({ body: "Good again.\n", origin: "rollback", reverts });
    stop();
    const marks = await wiki.db.revisionMark.findMany({
      where: { revision: { in: reverts } },
      orderBy: { revision: "asc" },
    });
    expect(marks.map(({ tags }) => tags)).toEqual([["reverted"], ["reverted"], ["reverted"], ["reverted"]]);
    expect(marks.map(({ patrol }) => patrol)).toEqual(["done", "done", "done", "none"]);
    expect(marks[0]?.patrolledBy).toBe(grace.id);
    expect(
      (await wiki.db.notification.findMany({ where: { kind: "revert", revision: back.number } }))
        .map(({ userId }) => userId)
        .sort(),
    ).toEqual([mallory.id, noel.id].sort());
    for (const { id } of [grace, mallory, noel]) expect(announced).toContain(`contributions:${id}`);
  });

  it("leaves revisions of other pages alone", async () => {
    const other = await wiki.save(article("untouched"));
    await edit({ body: "Reverting too much.\n", origin: "revert", reverts: [other.number] });
    expect(await markOf(other)).toMatchObject({ tags: ["new-page"] });
  });
});

describe("who watches a page", () => {
  const unread = () => wiki.db.notification.findMany({ where: { kind: "watched", readAt: null } });

  beforeEach(async () => {
    await wiki.db.notification.deleteMany();
    await wiki.db.watch.deleteMany();
  });

  it("is told of others' edits once until they have read it, and not of their own or those they had a part in", async () => {
    const { noel, tess, adam } = wiki.people;
    for (const { id } of [noel, tess, adam])
      await wiki.db.watch.create({ data: { userId: id, pageId: wiki.idOf("aws") } });
    const first = await edit({ body: "Watched.\n", origin: "live", coAuthors: [adam.id] }, tess);
    await edit({ body: "Watched again.\n", origin: "live", coAuthors: [adam.id] }, tess);
    expect(await unread()).toMatchObject([{ userId: noel.id, byId: tess.id, revision: first.number }]);
    await wiki.db.notification.updateMany({ data: { readAt: new Date() } });
    await edit({ body: "Watched once more.\n" }, tess);
    expect((await unread()).map(({ userId }) => userId).sort()).toEqual([noel.id, adam.id].sort());
  });

  it("has seen what they write, and watches by asking for it when they save", async () => {
    const { tess, noel } = wiki.people;
    const one = await edit({ body: "I shall watch this.\n", watch: true }, tess);
    const other = await edit({ body: "I shall watch this!\n" }, noel);
    const watches = () => wiki.db.watch.findMany();
    expect(await watches()).toMatchObject([{ userId: tess.id, seen: one.number }]);
    const later = await edit({ body: "Nor shall I stop.\n" }, tess);
    expect(later.number).toBe(other.number + 1);
    expect(await watches()).toMatchObject([{ userId: tess.id, seen: later.number }]);
    await edit({ body: "Nor shall I stop.\n", watch: true }, noel);
    expect((await watches()).length).toBe(2);
  });

  it("is not told of first content", async () => {
    await wiki.db.watch.create({ data: { userId: wiki.people.noel.id, pageId: wiki.idOf("aws") } });
    await edit({ body: "Imported.\n", origin: "import" });
    expect(await unread()).toEqual([]);
  });
});

describe("the audit log", () => {
  const acts = () => wiki.db.auditEvent.findMany({ orderBy: { id: "desc" } });

  it("tells of a privileged act when it is saved, and only then", async () => {
    const act = { act: "delete-page", reason: "Spam", detail: { revision: 7 } };
    const proposal = await wiki.editOf(S3, { deleted: true, act });
    await saveRevision(wiki.db, wiki.people.tess, proposal);
    await saveRevision(wiki.db, wiki.people.grace, { ...proposal, base: 1 });
    expect(await acts()).toEqual([]);
    await wiki.save(proposal);
    expect(await acts()).toMatchObject([{ ...act, actorId: wiki.people.grace.id, pageId: wiki.idOf("amazon-s3") }]);
    await wiki.save(await wiki.editOf(S3, { origin: "restore" }));
  });
});

describe("a protected page", () => {
  const protect = (level: string, until: Date | null) =>
    wiki.db.protection.create({
      data: { pageId: wiki.idOf("amazon-s3"), level, until, reason: "Edit war", byId: wiki.people.grace.id },
    });
  const tryBy = async (actor = wiki.people.noel) => {
    const outcome = await saveRevision(wiki.db, actor, await wiki.editOf(S3, { body: `By ${actor.name}.\n` }));
    return outcome.ok || outcome.problem;
  };
  beforeEach(() => wiki.db.protection.deleteMany());
  afterAll(() => wiki.db.protection.deleteMany());

  it("is for those who may enter it, and says for whom and until when", async () => {
    await protect("trusted", new Date("2999-01-02T03:04:05Z"));
    expect(await tryBy()).toMatchObject({
      code: "protected",
      detail: "Only trusted contributors and maintainers may edit it, until 2999-01-02 03:04 UTC.",
    });
    expect(await tryBy(wiki.people.tess)).toBe(true);
    await wiki.db.protection.deleteMany();
    await protect("maintainer", null);
    expect(await tryBy(wiki.people.tess)).toMatchObject({
      code: "protected",
      detail: "Only maintainers may edit it, until further notice.",
    });
    expect(await tryBy(wiki.people.grace)).toBe(true);
  });

  it("is open again when the time is over", async () => {
    await protect("maintainer", new Date(Date.now() - 1000));
    expect(await tryBy()).toBe(true);
  });
});

describe("a blocked account", () => {
  const block = (data: { until?: Date; liftedAt?: Date }) =>
    wiki.db.block.create({
      data: { userId: wiki.people.mallory.id, byId: wiki.people.grace.id, reason: "Spam", ...data },
    });
  const tryIt = async (proposal: Proposal) => {
    const outcome = await saveRevision(wiki.db, wiki.people.mallory, proposal);
    return outcome.ok || outcome.problem;
  };

  it("saves nothing while it is blocked, neither old pages nor new, and hears why", async () => {
    await block({ until: new Date(Date.now() - 1000) });
    await block({ liftedAt: new Date() });
    expect(await tryIt(await wiki.editOf(AMAZON, { body: "Free.\n" }))).toBe(true);
    await block({});
    for (const proposal of [await wiki.editOf(AMAZON, { body: "Caught.\n" }), article("by-mallory")])
      expect(await tryIt(proposal)).toMatchObject({
        code: "blocked",
        detail: "mallory is blocked until further notice: Spam",
      });
    expect(await wiki.db.page.count({ where: { slug: "by-mallory" } })).toBe(0);
  });
});

describe("an account whose edits wait", () => {
  const SPAM = { body: "Buy at [this shop](https://spam.example/).\n" };

  it("is asked to confirm what the rules against abuse warn of, and may then save it", async () => {
    const { noel } = wiki.people;
    const proposal = await wiki.editOf(AMAZON, SPAM);
    expect(await saveRevision(wiki.db, noel, proposal)).toMatchObject({
      problem: { code: "needs-confirmation", errors: [{ code: "new-host" }] },
    });
    expect(await saveRevision(wiki.db, noel, { ...proposal, confirmed: ["new-host"] })).toMatchObject({ ok: true });
  });

  it("does not move a page", async () => {
    expect(
      await saveRevision(wiki.db, wiki.people.noel, await wiki.editOf(AMAZON, { slug: "elsewhere" })),
    ).toMatchObject({ problem: { code: "not-permitted" } });
  });
});
