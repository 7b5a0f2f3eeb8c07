import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import type { Proposal } from "./proposal.ts";
import { saveRevision } from "./save-revision.ts";
import { AMAZON, writeSmallWorld } from "./testing/small-world.ts";

let database: TestDatabase;
let noel: Actor;
let tess: Actor;
let page: number;

beforeAll(async () => {
  database = await createTestDatabase();
  const { ids } = await writeSmallWorld(database.db);
  ({ noel, tess } = await writePeople(database.db));
  page = ids.aws ?? 0;
});
afterAll(() => database.drop());

const save = (proposal: Proposal, actor = tess) => saveRevision(database.db, actor, proposal);
const logLength = () => database.db.revision.count();
const current = async () => (await database.db.page.findUniqueOrThrow({ where: { id: page } })).current;
const article = (slug: string, change: Partial<Proposal> = {}): Proposal => ({
  ...AMAZON,
  kind: "article",
  slug,
  title: slug,
  record: {},
  origin: "edit",
  ...change,
});
const edit = async (change: Partial<Proposal>): Promise<Proposal> => ({
  ...AMAZON,
  page,
  base: await current(),
  origin: "edit",
  ...change,
});

describe("a key", () => {
  it("sent again makes nothing new and is answered as the first time, whatever happened since", async () => {
    const proposal = await edit({ key: "a", body: "Once.\n" });
    const first = await save(proposal);
    await save(await edit({ body: "Something else.\n" }));
    const length = await logLength();
    expect(await save(proposal)).toEqual({ ...first, repeated: true });
    expect(await save({ ...proposal, confirmed: ["blanking"] })).toEqual({ ...first, repeated: true });
    expect(await logLength()).toBe(length);
  });

  it("sent with another content is refused and leaves nothing behind", async () => {
    const proposal = await edit({ key: "b", body: "Mine.\n" });
    await save(proposal);
    const length = await logLength();
    for (const other of [{ ...proposal, body: "Yours.\n" }, article("with-a-used-key", { key: "b" })])
      expect(await save(other)).toMatchObject({ ok: false, problem: { code: "key-reused" } });
    expect(await logLength()).toBe(length);
    expect(await database.db.page.count({ where: { slug: "with-a-used-key" } })).toBe(0);
  });

  it("belongs to its actor: somebody else's is another", async () => {
    await save(await edit({ key: "c", body: "Tess.\n" }));
    expect(await save(await edit({ key: "c", body: "Noel.\n" }), noel)).toMatchObject({ ok: true, repeated: false });
  });

  it("holds for a day", async () => {
    const proposal = await edit({ key: "d", body: "Yesterday.\n" });
    await save(proposal);
    await database.db.$executeRaw`UPDATE idempotency_keys SET at = at - interval '25 hours' WHERE key = 'd'`;
    expect(await save(await edit({ key: "d", body: "Today.\n" }))).toMatchObject({ ok: true, repeated: false });
    expect(await save(proposal)).toMatchObject({ ok: false, problem: { code: "key-reused" } });
  });

  it("is removed when it is older and another one comes", async () => {
    await save(await edit({ key: "old", body: "Old.\n" }));
    await database.db.$executeRaw`UPDATE idempotency_keys SET at = at - interval '25 hours' WHERE key = 'old'`;
    await save(await edit({ key: "newer", body: "Newer.\n" }));
    expect(await database.db.idempotencyKey.count({ where: { key: { in: ["old", "newer"] } } })).toBe(1);
  });

  it("that found nothing to change is answered so again, also when the page says something else since", async () => {
    const proposal = await edit({ key: "e", body: "The same.\n" });
    await save({ ...proposal, key: "f" });
    const unchanged = { ...proposal, base: await current() };
    const first = await save(unchanged);
    expect(first).toMatchObject({ ok: true, changed: false, repeated: false });
    await save(await edit({ body: "Changed since.\n" }));
    expect(await save(unchanged)).toEqual({ ...first, repeated: true });
  });

  it("of a save that is refused can be used again", async () => {
    expect(await save(await edit({ key: "g", title: "" }))).toMatchObject({ ok: false });
    expect(await save(await edit({ key: "g", body: "Corrected.\n" }))).toMatchObject({ ok: true, repeated: false });
  });

  it("is not judged by what it did itself", async () => {
    const proposal = await edit({ key: "h", body: "", confirmed: ["blanking"] });
    const first = await save(proposal, noel);
    expect(first).toMatchObject({ ok: true, changed: true });
    await save(await edit({ body: "A text that is there again.\n" }));
    const { confirmed: _, ...unconfirmed } = proposal;
    expect(await save(unconfirmed, noel)).toEqual({ ...first, repeated: true });
  });
});

describe("the same key at once", () => {
  it("makes one revision of a page", async () => {
    const proposal = await edit({ key: "at-once", body: "At once.\n" });
    const length = await logLength();
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => save(proposal)));
    expect(new Set(outcomes.map((outcome) => outcome.ok && outcome.number))).toEqual(new Set([length + 1]));
    expect(outcomes.filter((outcome) => outcome.ok && !outcome.repeated)).toHaveLength(1);
    expect(await logLength()).toBe(length + 1);
  });

  it("makes one new page", async () => {
    const length = await logLength();
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => save(article("new-at-once", { key: "new" }))));
    expect(new Set(outcomes.map((outcome) => outcome.ok && outcome.page)).size).toBe(1);
    expect(outcomes.filter((outcome) => outcome.ok && !outcome.repeated)).toHaveLength(1);
    expect(await logLength()).toBe(length + 1);
  });

  it("for different pages lets one through", async () => {
    const slugs = ["one-key-a", "one-key-b", "one-key-c", "one-key-d"];
    const outcomes = await Promise.all(slugs.map((slug) => save(article(slug, { key: "many" }))));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    for (const outcome of outcomes) if (!outcome.ok) expect(outcome.problem.code).toBe("key-reused");
    expect(await database.db.page.count({ where: { slug: { in: slugs } } })).toBe(1);
  });
});

it("many who want the same new slug: one has it, the others are told", async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 5 }, (_, index) => save(article("wanted-by-all", { body: `By ${index}.\n` }))),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  for (const outcome of outcomes) if (!outcome.ok) expect(outcome.problem.code).toBe("name-taken");
});

it("a page that is made while another is moved to its address: one of them has it", async () => {
  for (const turn of [1, 2, 3, 4]) {
    const slug = `contested-${turn}`;
    const mover = await save(article(`mover-${turn}`));
    if (!mover.ok) throw new Error(mover.problem.detail);
    const outcomes = await Promise.all([
      save(article(slug)),
      save(article(slug, { title: `mover-${turn}`, page: mover.page, base: mover.number })),
    ]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await database.db.slug.count({ where: { slug } })).toBe(1);
  }
});
