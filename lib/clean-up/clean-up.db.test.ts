import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Person, writePeople } from "#lib/accounts/testing/people.ts";
import { findBlockInForce } from "#lib/blocks/list-blocks.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import type { Proposal } from "#lib/revisions/proposal.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { type CleanUp, cleanUpAccount } from "./clean-up-account.ts";
import { listLastEdits } from "./list-last-edits.ts";

let database: TestDatabase;
let people: Record<Person, Actor>;
let ours: Proposal;
let contested: Proposal;
let alone: number;
let first: Proposal;
let pages = 0;

const MORE = "More nonsense.\n";
const sizeOf = (text: string) => Buffer.byteLength(text);

beforeAll(async () => {
  database = await createTestDatabase();
  people = await writePeople(database.db);
});
afterAll(() => database.drop());

const fresh = (): Proposal => {
  pages += 1;
  return {
    page: null,
    base: null,
    kind: "article",
    slug: `page-${pages}`,
    title: `Page ${pages}`,
    body: `Clouds are machines of others: ${pages}.\n`,
    record: {},
    summary: "",
    origin: "edit",
  };
};

async function save(person: Person, proposal: Proposal): Promise<Proposal> {
  const saved = await saveRevision(database.db, people[person], proposal);
  if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
  return { ...proposal, page: saved.page, base: saved.number };
}

/** Mallory writes twice on a page of Grace's, once on another that Noel mends, and makes a page of her own. */
beforeEach(async () => {
  await database.db.block.deleteMany();
  first = await save("grace", fresh());
  ours = await save("mallory", { ...first, body: "Nonsense.\n" });
  ours = await save("mallory", { ...ours, body: MORE });
  contested = await save("mallory", { ...(await save("grace", fresh())), body: "Nonsense here.\n" });
  contested = await save("noel", { ...contested, body: "Sense.\n" });
  alone = (await save("mallory", fresh())).page ?? 0;
});

const bodyOf = async (page: number | null) => {
  const { current } = await database.db.page.findUniqueOrThrow({ where: { id: page ?? 0 } });
  return (await database.db.revision.findUniqueOrThrow({ where: { number: current ?? 0 } })).body;
};

const cleanUp = (person: Person, order: Partial<CleanUp>) =>
  cleanUpAccount(database.db, people[person], {
    user: people.mallory.id,
    rollback: [],
    remove: [],
    block: null,
    reason: "Vandalism",
    ...order,
  });

describe("what an account left behind", () => {
  test("is every page that nobody else has edited since, with edits in a row, bytes, and where it leads back", async () => {
    const left = await listLastEdits(database.db, people.mallory.id);
    expect(left.find(({ page }) => page === ours.page)).toMatchObject({
      edits: 2,
      target: first.base,
      current: ours.base,
      bytes: sizeOf(MORE) - sizeOf(first.body),
    });
    expect(left.find(({ page }) => page === alone)).toMatchObject({ edits: 1, target: null });
    expect(left.map(({ page }) => page)).not.toContain(contested.page);
  });
});

describe("cleaning up after an account", () => {
  test("rolls back its edits, deletes what it made alone, blocks it, and tells of each", async () => {
    const outcome = await cleanUp("grace", { rollback: [ours.page ?? 0], remove: [alone], block: { until: null } });
    expect(outcome).toEqual({
      cleaned: [
        { page: ours.page, result: "rolled-back" },
        { page: alone, result: "deleted" },
      ],
    });
    expect(await bodyOf(ours.page)).toMatch(/^Clouds are machines of others/);
    expect(await database.db.page.findUniqueOrThrow({ where: { id: alone } })).toMatchObject({ deleted: true });
    expect(await findBlockInForce(database.db, people.mallory.id)).toMatchObject({ reason: "Vandalism", until: null });
    const told = await database.db.auditEvent.findMany({ orderBy: { id: "desc" }, take: 3 });
    expect(told.map(({ act }) => act)).toEqual(["delete-page", "rollback", "block"]);
  });

  test("leaves a page that somebody else edited meanwhile as it is, and says so", async () => {
    expect(await cleanUp("grace", { rollback: [contested.page ?? 0, ours.page ?? 0] })).toEqual({
      cleaned: [
        { page: contested.page, result: "conflict" },
        { page: ours.page, result: "rolled-back" },
      ],
    });
    expect(await bodyOf(contested.page)).toBe("Sense.\n");
  });

  test("never deletes a page that others wrote, whatever is sent", async () => {
    expect(await cleanUp("grace", { remove: [ours.page ?? 0, 999_999] })).toEqual({
      cleaned: [
        { page: ours.page, result: "conflict" },
        { page: 999_999, result: "not-found" },
      ],
    });
  });

  test("asks for a reason and for something to do", async () => {
    expect(await cleanUp("grace", { reason: "" })).toMatchObject({
      problem: { errors: [{ pointer: "/reason" }, { pointer: "/pages" }] },
    });
  });

  test("does nothing when the account may not be blocked", async () => {
    expect(
      await cleanUp("grace", { user: people.sue.id, rollback: [ours.page ?? 0], block: { until: null } }),
    ).toMatchObject({
      problem: { code: "not-permitted" },
    });
    expect(await bodyOf(ours.page)).toBe(MORE);
  });

  test("is a maintainer's, nobody else's", async () => {
    for (const person of ["ray", "noel", "tess", "mallory"] as const)
      expect(await cleanUp(person, { rollback: [ours.page ?? 0] })).toMatchObject({
        problem: { code: "not-permitted" },
      });
  });
});
