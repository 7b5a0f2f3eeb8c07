import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Person, writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { OfferingRecord } from "#lib/domain/offering-record.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { editPlacement } from "./edit-placement.ts";
import { placeByName } from "./place-by-name.ts";
import { placeOffering } from "./place-offering.ts";
import { readOffering } from "./read-offering.ts";

let test: TestDatabase;
let people: Record<Person, Actor>;

beforeAll(async () => {
  test = await createTestDatabase();
  people = await writePeople(test.db);
  await writeSmallWorld(test.db);
});
afterAll(() => test.drop());

const SOURCE = { url: "https://source.example/s3", title: "A source", retrieved: null };
const secondary = { component: "compute", role: "secondary", from: "2010", confidence: "recalled", references: [] };
const form = (placement: object, base: number | null = null) => ({ base, placement, summary: "", confirmed: [] });
const NEW = { title: "", vendor: "", definition: "", status: "active", choice: "", shown: "" };

async function s3(): Promise<{ base: number; record: OfferingRecord }> {
  const read = await readOffering(test.db, "amazon-s3", null);
  if ("problem" in read) throw new Error(read.problem.detail);
  return { base: read.base, record: read.content.record };
}
const faultsOf = (outcome: Awaited<ReturnType<typeof placeOffering>>) =>
  outcome.ok ? null : Object.fromEntries(outcome.problem.errors.map(({ pointer, detail }) => [pointer, detail]));

describe("placing an offering", () => {
  it("is for contributors alone", async () => {
    const placing = { offering: "amazon-s3", ...form(secondary) };
    for (const [who, code] of [
      [null, "not-signed-in"],
      [people.ray, "not-permitted"],
    ] as const) {
      expect(await placeOffering(test.db, who, placing)).toMatchObject({ ok: false, problem: { code } });
      expect(await editPlacement(test.db, who, { claim: "object-storage", ...placing })).toMatchObject({
        problem: { code },
      });
      expect(await placeByName(test.db, who, { ...NEW, title: "S3" }, form(secondary))).toMatchObject({
        problem: { code },
      });
    }
  });

  it("says everything that is wrong at once, an unknown component with the nearest names among it", async () => {
    const wrong = { ...secondary, component: "Objct storage", from: "soon", confidence: "sourced" };
    const faults = faultsOf(await placeOffering(test.db, people.noel, { offering: "amazon-s3", ...form(wrong) }));
    expect(faults?.["/placement/component"]).toContain("Nearest: Object storage (object-storage)");
    expect(Object.keys(faults ?? {}).sort()).toEqual([
      "/placement/component",
      "/placement/from",
      "/placement/references",
    ]);
  });

  it("merges with a source that somebody else adds to another placement, and two people may change one claim's different fields", async () => {
    const { base, record } = await s3();
    const [own] = record.placements;
    const placed = await placeOffering(test.db, people.noel, { offering: "amazon-s3", ...form(secondary, base) });
    expect(placed).toMatchObject({ ok: true, offering: "amazon-s3", merged: false });
    const sourced = { ...own, references: [...(own?.references ?? []), SOURCE] };
    const edit = { offering: "amazon-s3", claim: "object-storage" };
    expect(await editPlacement(test.db, people.tess, { ...edit, ...form(sourced, base) })).toMatchObject({
      merged: true,
    });
    const ended = { ...own, rationale: "It keeps bytes." };
    expect(await editPlacement(test.db, people.grace, { ...edit, ...form(ended, base) })).toMatchObject({
      merged: true,
    });
    const { placements } = (await s3()).record;
    expect(placements.map(({ id }) => id)).toEqual(["object-storage", "compute"]);
    expect(placements[0]).toMatchObject({ rationale: "It keeps bytes." });
    expect(placements[0]?.references.map(({ url }) => url)).toContain(SOURCE.url);
  });

  it("says at the field what two people wrote there", async () => {
    const { base, record } = await s3();
    const [own] = record.placements;
    const edit = { offering: "amazon-s3", claim: "object-storage" };
    await editPlacement(test.db, people.tess, { ...edit, ...form({ ...own, from: "2006-03" }, base) });
    const second = await editPlacement(test.db, people.noel, { ...edit, ...form({ ...own, from: "2005" }, base) });
    expect(second).toMatchObject({
      ok: false,
      problem: { code: "conflict" },
      conflict: { base: {}, theirs: {}, mine: {} },
    });
    expect(faultsOf(second)?.["/placement/from"]).toContain("they wrote “2006-03”, you wrote “2005”");
  });

  it("refuses a placement that is there already, at the component", async () => {
    const again = await placeOffering(test.db, people.noel, { offering: "amazon-s3", ...form(secondary) });
    expect(faultsOf(again)?.["/placement/component"]).toContain("already");
  });

  it("finds the component by its title, and says what was done where nobody does", async () => {
    const outcome = await placeOffering(test.db, people.noel, {
      offering: "amazon-s3",
      ...form({ ...secondary, component: "compute INSTANCES", from: "2001", until: "2002", role: "primary" }),
    });
    expect(outcome).toMatchObject({ ok: true });
    const { summary } = await test.db.revision.findFirstOrThrow({ orderBy: { number: "desc" } });
    expect(summary).toBe("Placed on Compute instances");
    expect((await s3()).record.placements.at(-1)).toMatchObject({ id: "compute-2", component: "compute" });
  });
});

describe("placing an offering by its name", () => {
  const here = { component: "compute", role: "primary", confidence: "recalled", references: [] };

  it("finds one by another name", async () => {
    const named = { ...NEW, title: "simple storage service" };
    const outcome = await placeByName(test.db, people.noel, named, form({ ...here, rank: "deprecated" }));
    expect(outcome).toMatchObject({ ok: true, offering: "amazon-s3" });
  });

  it("asks whether it is one of the similar ones before it makes one, and judges the placement as well", async () => {
    const named = { ...NEW, title: "Amazon S4", choice: "new", vendor: "aws" };
    const outcome = await placeByName(test.db, people.noel, named, form({ ...here, from: "soon" }));
    expect(faultsOf(outcome)?.["/offering"]).toContain("Is it one of these: Amazon S3");
    expect(faultsOf(outcome)).toHaveProperty("/placement/from");
    expect(await test.db.page.count({ where: { kind: "offering" } })).toBe(1);
  });

  it("makes no second page for a name that is there", async () => {
    const named = { ...NEW, title: "Amazon S3", choice: "new", shown: "Amazon S3", vendor: "aws" };
    expect(faultsOf(await placeByName(test.db, people.noel, named, form(here)))?.["/offering"]).toContain("already");
  });

  it("says at once what a new offering lacks", async () => {
    const named = { ...NEW, title: "Amazon EC2", choice: "new", shown: "Amazon EC2", vendor: "Amazn", status: "odd" };
    const faults = faultsOf(await placeByName(test.db, people.noel, named, form({ ...here, role: "secondary" })));
    expect(Object.keys(faults ?? {}).sort()).toEqual(["/placement/role", "/status", "/vendor"]);
    expect(faults?.["/vendor"]).toContain("Nearest: Amazon Web Services (aws)");
  });

  it("makes the page with its placement in one revision, when it was said that it is new", async () => {
    const before = await test.db.revision.count();
    const named = { ...NEW, title: "Amazon EC2", choice: "new", shown: "Amazon EC2", vendor: "Amazon Web Services" };
    const outcome = await placeByName(test.db, people.noel, named, form(here));
    expect(outcome).toMatchObject({ ok: true, offering: "amazon-ec2" });
    expect(await test.db.revision.count()).toBe(before + 1);
    const read = await readOffering(test.db, "amazon-ec2", null);
    expect(read).toMatchObject({
      content: {
        title: "Amazon EC2",
        record: { vendor: "aws", placements: [{ id: "compute", component: "compute" }] },
      },
    });
  });
});
