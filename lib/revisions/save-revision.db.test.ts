import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { onStale } from "#lib/http/stale-keys.ts";
import { findPage } from "#lib/pages/find-page.ts";
import type { Proposal } from "./proposal.ts";
import { saveRevision } from "./save-revision.ts";
import { AMAZON, OBJECT_STORAGE, S3, S3_PLACEMENT, writeSmallWorld } from "./testing/small-world.ts";

let database: TestDatabase;
let ada: Actor;
let ids: Record<string, number>;

beforeAll(async () => {
  database = await createTestDatabase();
  ({ ada, ids } = await writeSmallWorld(database.db));
});
afterAll(() => database.drop());

const idOf = (slug: string): number => ids[slug] ?? 0;

async function editOf(proposal: Proposal, change: Partial<Proposal>): Promise<Proposal> {
  const page = await database.db.page.findUniqueOrThrow({ where: { id: idOf(proposal.slug) } });
  return { ...proposal, page: page.id, base: page.current, summary: "An edit", origin: "edit", ...change };
}

const logLength = () => database.db.revision.count();

describe("a save", () => {
  it("numbers revisions once for the whole wiki, from 1 without a gap", async () => {
    const numbers = await database.db.revision.findMany({ select: { number: true }, orderBy: { number: "asc" } });
    expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, index) => index + 1));
  });

  it("makes what it said readable at once and keeps what was said before", async () => {
    const before = await findPage(database.db, "vendor", "aws", null);
    const saved = await saveRevision(database.db, ada, await editOf(AMAZON, { body: "Rents machines.\n" }));
    if (!saved.ok || !("page" in before)) throw new Error("The save was refused.");
    expect(await findPage(database.db, "vendor", "aws", null)).toMatchObject({ page: { body: "Rents machines.\n" } });
    expect(await findPage(database.db, "vendor", "aws", saved.number - 1)).toMatchObject({
      page: { body: before.page.body, revision: { number: before.page.revision.number } },
    });
  });

  it("that says what the page says already makes no revision", async () => {
    const length = await logLength();
    const saved = await saveRevision(database.db, ada, await editOf(S3, {}));
    expect(saved).toMatchObject({ ok: true, changed: false });
    expect(await logLength()).toBe(length);
  });

  it("leads from an old slug to the new one, and gives the old one to nobody else", async () => {
    await saveRevision(database.db, { ...ada, trusted: true }, await editOf(OBJECT_STORAGE, { slug: "blob-storage" }));
    expect(await findPage(database.db, "component", "object-storage", null)).toMatchObject({ moved: "blob-storage" });
    expect(await saveRevision(database.db, ada, OBJECT_STORAGE)).toMatchObject({
      ok: false,
      problem: { code: "name-taken", errors: [{ pointer: "/slug" }] },
    });
  });

  it("announces the keys of what it changed, and of nothing else", async () => {
    const announced: string[] = [];
    const stop = onStale((keys) => announced.push(...keys));
    await saveRevision(database.db, ada, await editOf(AMAZON, { body: "Only the text differs.\n" }));
    stop();
    expect(announced).toContain(`page:${idOf("aws")}`);
    expect(announced).toContain("list:vendor");
    expect(announced).not.toContain("taxonomy");
    expect(announced).not.toContain(`node:${idOf("aws")}`);
  });

  it("that moves an offering announces both its components and the tree", async () => {
    const announced: string[] = [];
    const stop = onStale((keys) => announced.push(...keys));
    const record = { ...(S3.record as object), placements: [{ ...S3_PLACEMENT, id: "compute", component: "compute" }] };
    await saveRevision(database.db, ada, await editOf(S3, { record }));
    stop();
    expect(announced).toEqual(
      expect.arrayContaining(["taxonomy", `below:${idOf("compute")}`, `below:${idOf("object-storage")}`]),
    );
  });
});

describe("a save is refused and leaves nothing behind", () => {
  const refusals: [string, () => Promise<Proposal>, object][] = [
    [
      "on a base that is a revision of another page",
      () => editOf(AMAZON, { base: 1, body: "Mine.\n" }),
      { code: "conflict", detail: expect.stringContaining("revision 1, which is not one of this page") },
    ],
    ["of a page that exists, on no base", () => editOf(AMAZON, { base: null }), { code: "conflict" }],
    ["of a page that does not exist", () => editOf(AMAZON, { page: 9999, base: 1 }), { code: "not-found" }],
    [
      "with every fault of its record and its text at once",
      () => editOf(S3, { title: "", body: "{process.env}\n", record: { vendor: "aws", status: "flourishing" } }),
      {
        code: "invalid-content",
        errors: expect.arrayContaining([
          expect.objectContaining({ pointer: "/title" }),
          expect.objectContaining({ pointer: "/record/status" }),
          expect.objectContaining({ pointer: "/body", detail: expect.stringMatching(/^Line 1, column 1: /) }),
        ]),
      },
    ],
    [
      "on an unknown component, with the nearest names",
      () =>
        editOf(S3, { record: { ...(S3.record as object), placements: [{ ...S3_PLACEMENT, component: "compte" }] } }),
      {
        code: "invalid-content",
        errors: [
          {
            pointer: "/record/placements/0/component",
            code: "unknown-page",
            detail: expect.stringContaining("compute"),
          },
        ],
      },
    ],
    [
      "with a sourced placement that names no source",
      () => editOf(S3, { record: { ...(S3.record as object), placements: [{ ...S3_PLACEMENT, references: [] }] } }),
      { code: "invalid-content", errors: [expect.objectContaining({ pointer: "/record/placements/0/references" })] },
    ],
  ];
  it.each(refusals)("%s", async (_, proposalOf, problem) => {
    const length = await logLength();
    expect(await saveRevision(database.db, ada, await proposalOf())).toMatchObject({ ok: false, problem });
    expect(await logLength()).toBe(length);
  });

  it("by somebody without the role", async () => {
    const passerBy: Actor = { ...ada, role: "reader" };
    expect(await saveRevision(database.db, passerBy, await editOf(AMAZON, { body: "Hello.\n" }))).toMatchObject({
      ok: false,
      problem: { code: "not-permitted" },
    });
  });
});

it("many writers at once leave no gap in the numbers and an unbroken chain of parents", async () => {
  const length = await logLength();
  const articles = Array.from({ length: 12 }, (_, index) => ({
    ...AMAZON,
    kind: "article" as const,
    slug: `note-${index}-a`,
    title: `Note ${index}`,
    record: {},
  }));
  const outcomes = await Promise.all(articles.map((article) => saveRevision(database.db, ada, article)));
  const numbers = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.number] : [])).sort((a, b) => a - b);
  expect(numbers).toEqual(articles.map((_, index) => length + index + 1));
});

describe("the log refuses", () => {
  const statements = [
    "UPDATE revisions SET title = 'Forged' WHERE number = 1",
    "DELETE FROM revisions WHERE number = 1",
    "TRUNCATE revisions CASCADE",
  ];
  it.each(statements)("%s", async (statement) => {
    await expect(database.db.$executeRawUnsafe(statement)).rejects.toThrow(/append-only/);
  });
});
