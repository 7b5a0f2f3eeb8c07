import { afterAll, beforeAll, expect, it } from "vitest";
import { onStale } from "#lib/http/stale-keys.ts";
import { saveTogether } from "./save-together.ts";
import { article, openSmallWiki, type SmallWiki } from "./testing/open-small-wiki.ts";
import { AMAZON, S3 } from "./testing/small-world.ts";

let wiki: SmallWiki;

beforeAll(async () => {
  wiki = await openSmallWiki();
});
afterAll(() => wiki.drop());

const logLength = () => wiki.db.revision.count();
const both = async (turn: string) => [
  await wiki.editOf(S3, { body: `Keeps objects. ${turn}\n` }),
  await wiki.editOf(AMAZON, { body: `Sells machines. ${turn}\n` }),
];

it("saves all in their order, as one", async () => {
  const proposals = [...(await both("a")), article("new-together")];
  const length = await logLength();
  const announced: (readonly string[])[] = [];
  const stop = onStale((keys) => announced.push(keys));
  const outcome = await saveTogether(wiki.db, wiki.people.grace, proposals);
  stop();
  expect(outcome).toMatchObject({ ok: true });
  expect(outcome.ok && outcome.saved.map(({ number }) => number)).toEqual([length + 1, length + 2, length + 3]);
  expect(announced).toHaveLength(1);
  expect(announced[0]).toEqual(expect.arrayContaining([`page:${wiki.idOf("aws")}`, `page:${wiki.idOf("amazon-s3")}`]));
});

it("lets what comes later build on what comes before", async () => {
  const vendor = { ...AMAZON, slug: "new-vendor", title: "New", origin: "edit" as const };
  const record = { vendor: "new-vendor", status: "active" };
  const offering = { ...S3, slug: "new-offering", title: "New thing", record, origin: "edit" as const };
  expect(await saveTogether(wiki.db, wiki.people.grace, [vendor, offering])).toMatchObject({ ok: true });
});

it("saves nothing when one of them is refused, whatever the reason", async () => {
  const [good, other] = await both("b");
  if (!good || !other) throw new Error("There are two.");
  const length = await logLength();
  const refusals = [
    [{ ...other, title: "" }, "invalid-content"],
    [{ ...other, base: 1 }, "conflict"],
    [{ ...other, page: 9999 }, "not-found"],
    [article("amazon-s3", { kind: "offering", record: S3.record }), "name-taken"],
    [{ ...other, deleted: true, mergedInto: 9999 }, "invalid-content"],
  ] as const;
  for (const [bad, code] of refusals)
    expect(await saveTogether(wiki.db, wiki.people.grace, [article("never"), good, bad])).toMatchObject({
      ok: false,
      problem: { code },
    });
  expect(await saveTogether(wiki.db, wiki.people.noel, [good, { ...other, deleted: true }])).toMatchObject({
    problem: { code: "not-permitted" },
  });
  expect(await logLength()).toBe(length);
  expect(await wiki.db.page.count({ where: { slug: "never" } })).toBe(0);
});

it("merges those that others changed meanwhile", async () => {
  const [s3, aws] = await both("c");
  if (!s3 || !aws) throw new Error("There are two.");
  await wiki.save(await wiki.editOf(AMAZON, { body: aws.body, title: "Amazon" }));
  expect(await saveTogether(wiki.db, wiki.people.grace, [s3, { ...aws, body: "Sells machines. c\n" }])).toMatchObject({
    saved: [{ merged: false }, { merged: true }],
  });
});

it("does not wait for ever when two save the same pages in opposite orders at once", async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const [one, other] = await both(`turn ${turn}`);
    if (!one || !other) throw new Error("There are two.");
    const began = performance.now();
    const outcomes = await Promise.all([
      saveTogether(wiki.db, wiki.people.grace, [one, other]),
      saveTogether(wiki.db, wiki.people.tess, [other, one]),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    // PostgreSQL looks for a deadlock after a second.
    expect(performance.now() - began).toBeLessThan(900);
  }
});
