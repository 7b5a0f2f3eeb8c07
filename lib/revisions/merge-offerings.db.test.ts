import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Person, writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { findPage } from "#lib/pages/find-page.ts";
import { findNamedOffering } from "./find-named-offering.ts";
import { type Merging, mergeOfferings } from "./merge-offerings.ts";
import { restorePage } from "./restore-page.ts";
import { saveRevision } from "./save-revision.ts";
import { notPermitted } from "./testing/not-permitted.ts";
import { edit, newest } from "./testing/page-of-lines.ts";
import { S3, S3_PLACEMENT, writeSmallWorld } from "./testing/small-world.ts";

let database: TestDatabase;
let people: Record<Person, Actor>;
let into: number;
let from: number;
let layer: number;
let offerings = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  people = await writePeople(database.db);
  const { ids } = await writeSmallWorld(database.db);
  layer = ids.infrastructure ?? 0;
});
afterAll(() => database.drop());

const NEWS = { url: "https://news.example/s3", title: "News", retrieved: null };

const write = async (slug: string, title: string, record: object): Promise<number> => {
  const said = { ...S3, slug, title, record: { ...(S3.record as object), ...record } };
  const saved = await saveRevision(database.db, people.tess, { ...said, origin: "import" });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
  return saved.page;
};

beforeEach(async () => {
  offerings += 1;
  into = await write(`target-${offerings}`, `Target ${offerings}`, { altLabels: ["S3"] });
  from = await write(`source-${offerings}`, `Source ${offerings}`, {
    altLabels: ["Buckets"],
    placements: [{ ...S3_PLACEMENT, references: [NEWS] }],
  });
});

const merge = (person: Person, asked: Partial<Merging> = {}) =>
  mergeOfferings(database.db, people[person], { from, into, reason: "The same thing", ...asked });
const find = (slug: string) => findPage(database.db, "offering", slug, null);

describe("merging offerings", () => {
  test("gives the target what the source said, and lets the addresses of the source lead there", async () => {
    expect(await merge("tess")).toMatchObject({ ok: true, page: into, changed: true });
    expect(await find(`source-${offerings}`)).toMatchObject({ moved: `target-${offerings}` });
    expect(await find(`target-${offerings}`)).toMatchObject({
      page: {
        record: {
          altLabels: ["S3", `Source ${offerings}`, "Buckets"],
          placements: [{ references: [...S3_PLACEMENT.references, NEWS] }],
        },
        revision: { origin: "merge", summary: `Merge “Source ${offerings}” into this: The same thing` },
      },
    });
  });

  test("keeps the history of the source, which ends with the merge", async () => {
    await merge("tess");
    expect(await newest(database.db, from)).toMatchObject({
      deleted: true,
      mergedInto: into,
      origin: "merge",
      body: S3.body,
    });
  });

  test("is told once by the audit log", async () => {
    await merge("tess");
    expect(
      await database.db.auditEvent.findMany({ where: { act: "merge-offerings", pageId: { in: [from, into] } } }),
    ).toMatchObject([{ actorId: people.tess.id, pageId: from, reason: "The same thing", detail: { from, into } }]);
  });

  test("is taken back by restoring the source, which then has its address again", async () => {
    await merge("tess");
    expect(await restorePage(database.db, people.grace, { page: from })).toMatchObject({ ok: true });
    expect(await find(`source-${offerings}`)).toMatchObject({ page: { id: from } });
  });
});

describe("merging is refused and changes nothing", () => {
  test.each<[string, () => Partial<Merging>]>([
    ["into itself", () => ({ into: from })],
    ["into a page of another kind", () => ({ into: layer })],
    ["of a page of another kind", () => ({ from: layer })],
  ])("%s", async (_, asked) => {
    expect(await merge("tess", asked())).toMatchObject({
      problem: { code: "invalid-input", errors: [{ pointer: "/into" }] },
    });
  });

  test("into an offering that was merged itself, and of one that was", async () => {
    await merge("tess");
    const other = await write(`other-${offerings}`, "Other", {});
    expect(await merge("tess", { from: other, into: from })).toMatchObject({
      problem: { errors: [{ pointer: "/into", detail: expect.stringContaining("merged into another") }] },
    });
    expect(await merge("tess", { into: other })).toMatchObject({ problem: { code: "deleted" } });
  });

  test("when either was changed since it was looked at", async () => {
    const { number } = await newest(database.db, into);
    await edit(database.db, people.noel, into, { title: "Changed" });
    expect(await merge("tess", { bases: { into: number } })).toMatchObject({ problem: { code: "conflict" } });
    expect(await find(`source-${offerings}`)).toHaveProperty("page");
  });

  test("when only one of the two could be saved", async () => {
    await database.db.protection.create({
      data: { pageId: from, level: "maintainer", reason: "Vandals", byId: people.grace.id },
    });
    const { number } = await newest(database.db, into);
    expect(await merge("tess")).toMatchObject({ problem: { code: "protected" } });
    expect((await newest(database.db, into)).number).toBe(number);
  });

  test("without a reason", async () => {
    expect(await merge("tess", { reason: "" })).toMatchObject({ problem: { errors: [{ pointer: "/reason" }] } });
  });

  test("to readers and to contributors without trust", async () => {
    expect(await notPermitted((person) => merge(person, { into: from }))).toEqual(["ray", "noel"]);
  });
});

describe("the offering that somebody names", () => {
  test.each([
    ["by its slug", () => `target-${offerings}`],
    ["by its title in any case", () => `TARGET ${offerings}`],
    ["by its address", () => `https://strata.example/offerings/target-${offerings}?asOf=2008`],
  ])("is found %s", async (_, name) => {
    expect(await findNamedOffering(database.db, name())).toMatchObject({ page: into });
  });

  test("is refused with the nearest names when there is none", async () => {
    expect(await findNamedOffering(database.db, `Targt ${offerings}`)).toMatchObject({
      problem: { errors: [{ pointer: "/into", detail: expect.stringContaining("Nearest:") }] },
    });
  });
});
