import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import type { Proposal } from "./proposal.ts";
import { saveRevision } from "./save-revision.ts";
import { S3, S3_PLACEMENT, writeSmallWorld } from "./testing/small-world.ts";

let database: TestDatabase;
let ada: Actor;
let page: number;
let base: number;

const LINES = ["One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven."];
const bodyWith = (change: Record<string, string>): string =>
  LINES.map((line) => `${change[line] ?? line}\n`).join("\n");

beforeAll(async () => {
  database = await createTestDatabase();
  const world = await writeSmallWorld(database.db);
  ada = { ...world.ada, trusted: true };
  page = world.ids["amazon-s3"] ?? 0;
});
afterAll(() => database.drop());

const save = (change: Partial<Proposal>) =>
  saveRevision(database.db, ada, { ...S3, page, base, body: bodyWith({}), summary: "", origin: "edit", ...change });
const placed = (...placements: object[]) => ({ ...(S3.record as object), placements });
const current = () => database.db.revision.findFirstOrThrow({ where: { pageId: page }, orderBy: { number: "desc" } });

beforeEach(async () => {
  base = (await current()).number;
  const saved = await save({});
  base = saved.ok ? saved.number : 0;
});

describe("a save on a base that others have changed since", () => {
  it("keeps both edits of different lines, and says so", async () => {
    await save({ body: bodyWith({ "One.": "Eins." }) });
    const before = await current();
    expect(await save({ body: bodyWith({ "Six.": "Sechs." }) })).toMatchObject({
      ok: true,
      merged: true,
      changed: true,
    });
    expect(await current()).toMatchObject({
      parent: before.number,
      body: bodyWith({ "One.": "Eins.", "Six.": "Sechs." }),
    });
  });

  it("is not called merged when nobody else came between", async () => {
    expect(await save({ body: bodyWith({ "One.": "Eins." }) })).toMatchObject({ ok: true, merged: false });
  });

  it("keeps a source that one adds and a date that another adds to the same placement", async () => {
    const source = { url: "https://news.example/s3", title: "S3 begins", retrieved: null };
    await save({ record: placed({ ...S3_PLACEMENT, references: [...S3_PLACEMENT.references, source] }) });
    expect(await save({ record: placed({ ...S3_PLACEMENT, until: "2020" }) })).toMatchObject({
      ok: true,
      merged: true,
    });
    expect((await current()).record).toMatchObject({
      placements: [{ until: "2020", references: [...S3_PLACEMENT.references, source] }],
    });
  });

  it("makes no revision when both say the same", async () => {
    await save({ title: "Simple Storage" });
    const { number } = await current();
    expect(await save({ title: "Simple Storage" })).toMatchObject({ ok: true, number, changed: false });
  });
});

describe("a conflict leaves nothing behind and shows base, theirs and mine", () => {
  const conflicts: [string, Partial<Proposal>, Partial<Proposal>, string[]][] = [
    ["in the same word", { body: bodyWith({ "Two.": "Zwei." }) }, { body: bodyWith({ "Two.": "Deux." }) }, ["/body"]],
    [
      "at every place at once",
      { title: "A", record: placed({ ...S3_PLACEMENT, from: "2006" }) },
      { title: "B", record: placed({ ...S3_PLACEMENT, from: "2007" }) },
      ["/title", "/record/placements/0/from"],
    ],
    [
      "between two placements that are each allowed and not together",
      { record: placed(S3_PLACEMENT, { ...S3_PLACEMENT, id: "a", component: "compute", role: "secondary" }) },
      { record: placed(S3_PLACEMENT, { ...S3_PLACEMENT, id: "b", component: "compute", role: "secondary" }) },
      ["/record/placements/2/component"],
    ],
  ];
  it.each(conflicts)("%s", async (_, theirs, mine, pointers) => {
    expect(await save(theirs)).toMatchObject({ ok: true });
    const { number } = await current();
    const outcome = await save(mine);
    expect(outcome).toMatchObject({
      ok: false,
      problem: { code: "conflict" },
      conflict: { current: number, base: { title: "Amazon S3", body: bodyWith({}) }, theirs, mine },
    });
    if (!outcome.ok) expect(outcome.problem.errors.map(({ pointer }) => pointer)).toEqual(pointers);
    expect((await current()).number).toBe(number);
  });
});

describe("at once", () => {
  it("four writers on lines of their own: no refusal, nothing lost", async () => {
    const changes: Record<string, string>[] = [
      { "One.": "Eins." },
      { "Three.": "Drei." },
      { "Five.": "Fünf." },
      { "Seven.": "Sieben." },
    ];
    const outcomes = await Promise.all(changes.map((change) => save({ body: bodyWith(change) })));
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect((await current()).body).toBe(bodyWith(Object.assign({}, ...changes)));
  });

  it("four who go on saving, each on what they saw last: each of their saves gets its turn", async () => {
    const slots = ["One.", "Three.", "Five.", "Seven."];
    const writeOn = async (slot: string): Promise<void> => {
      for (let [turn, seen] = [1, base]; turn <= 10; turn += 1) {
        const { body } = await database.db.revision.findUniqueOrThrow({ where: { number: seen } });
        const said = turn === 1 ? slot : `${slot} ${turn - 1}`;
        const saved = await save({ base: seen, body: body.replace(`${said}\n`, `${slot} ${turn}\n`) });
        if (!saved.ok) throw new Error(saved.problem.detail);
        seen = saved.number;
      }
    };
    await Promise.all(slots.map(writeOn));
    expect((await current()).body).toBe(bodyWith(Object.fromEntries(slots.map((slot) => [slot, `${slot} 10`]))));
  });

  it("two who change the same word: one is written, the other is a conflict", async () => {
    const bodies = [bodyWith({ "Four.": "Vier." }), bodyWith({ "Four.": "Quatre." })];
    const outcomes = await Promise.all(bodies.map((body) => save({ body })));
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(outcomes).toContainEqual(
      expect.objectContaining({ problem: expect.objectContaining({ code: "conflict" }) }),
    );
  });
});
