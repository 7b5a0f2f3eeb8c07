import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callApi } from "#lib/api/testing/open-api.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { rebuildProjections } from "#lib/revisions/rebuild-projections.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { article } from "#lib/revisions/testing/open-small-wiki.ts";
import { verifyLog } from "#lib/revisions/verify-log.ts";
import { loadSeed } from "../../prisma/seed/load-seed.ts";
import { importText, readExport, restore } from "./testing/read-export.ts";
import { SECRET, writeHistory } from "./testing/write-history.ts";

let original: TestDatabase;
let copy: TestDatabase & { outcome: unknown };
let written: string;
let edited: number;
let people: Awaited<ReturnType<typeof writeHistory>>["people"];

beforeAll(async () => {
  original = await createTestDatabase();
  await loadSeed(original.db, () => undefined);
  ({ edited, people } = await writeHistory(original.db));
  const kept = { email: "tess@example.org", passwordHash: "$argon2id$v=19" };
  await original.db.user.update({ where: { name: "tess" }, data: kept });
  written = await readExport(original.db);
  copy = await restore(written);
}, 180_000);
afterAll(async () => {
  await stopCompiler();
  await Promise.all([original.drop(), copy.drop()]);
});

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("an export", () => {
  it("tells of every revision with its author's name and its hashes, once and in order", async () => {
    const revisions = linesOf(written).filter(({ type }) => type === "revision");
    const { number: head, chainHash } = await original.db.logHead.findFirstOrThrow();
    expect(revisions.map(({ number }) => number)).toEqual(Array.from({ length: head }, (_, at) => at + 1));
    expect(revisions[0]).toMatchObject({
      by: "seed",
      kind: "model",
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(linesOf(written)[0]).toMatchObject({ head, chainHash: Buffer.from(chainHash).toString("hex") });
  });

  it("holds nothing that was hidden, nor anybody's secrets", () => {
    for (const secret of [SECRET.toLowerCase(), "tess@example.org", "$argon2id$"])
      expect(written.toLowerCase().includes(secret), secret).toBe(false);
    const hidden = linesOf(written).filter((line) => line.hidden?.includes("author"));
    expect(hidden).toHaveLength(3);
    for (const line of hidden) expect(line).toMatchObject({ actor: null, by: null, coAuthors: [] });
  });

  it("names an account before the first line that needs it, so that it can be read as it comes", () => {
    const known = new Set<string>();
    for (const line of linesOf(written)) {
      if (line.type === "actor") known.add(line.id);
      for (const id of [line.actor, ...(line.coAuthors ?? [])].filter(Boolean)) expect(known).toContain(id);
    }
    expect(known.size).toBeGreaterThan(3);
  });

  it("up to a revision is the log as it was then, and is restored as such", async () => {
    const early = await readExport(original.db, 100);
    expect(linesOf(early).filter(({ type }) => type === "revision")).toHaveLength(100);
    const { db, drop, outcome } = await restore(early);
    expect(outcome).toMatchObject({ head: 100 });
    expect(await verifyLog(db)).toEqual({ revisions: 100, damage: [] });
    expect((await readExport(db, 100)).replace(/"since":"[^"]*"/g, "")).toBe(early.replace(/"since":"[^"]*"/g, ""));
    await drop();
  });
});

describe("an import into an empty database", () => {
  it("is a log of which the export has the same bytes", async () => {
    expect(copy.outcome).toMatchObject({ counts: { threads: 1, posts: 2 } });
    expect((await readExport(copy.db)) === written).toBe(true);
  });

  it("verifies, also where a text, a summary or an author was erased", async () => {
    const { revisions } = await verifyLog(original.db);
    expect(await verifyLog(copy.db)).toEqual({ revisions, damage: [] });
  });

  it("leaves projections that are just those of the log", async () => {
    const { differences } = await rebuildProjections(copy.db);
    expect(differences).toEqual([]);
  });

  it.each([
    "/api/v1/taxonomy",
    "/api/v1/taxonomy?asOf=2008-10-31&at=230",
    "/api/v1/offerings?limit=500",
    "/api/v1/articles?limit=500",
    "/api/v1/articles/annals",
    "/api/v1/articles/history",
    "/api/v1/offerings/one",
    "/api/v1/articles/kept",
    "/api/v1/articles/annals/revisions",
    "/api/v1/revisions/222",
    "/api/v1/revisions/233",
    "/api/v1/search?q=storage",
    "/api/v1/placements?component=object-storage&holds=any",
  ])("answers %s as the wiki it came from", async (address) => {
    const [was, is] = await Promise.all([original, copy].map(({ db }) => callApi(() => db, address)));
    expect(is).toEqual(was);
    expect(was?.status).toBeLessThan(500);
  });

  it("goes on where the log ends", async () => {
    const { page, number } = {
      page: edited,
      number: (await copy.db.page.findUniqueOrThrow({ where: { id: edited } })).current,
    };
    const edit = { ...article("annals"), page, base: number, body: "Anew.\n" };
    const { number: head } = await copy.db.logHead.findFirstOrThrow();
    expect(await saveRevision(copy.db, people.tess, edit)).toMatchObject({ ok: true, number: head + 1 });
    const made = await saveRevision(copy.db, people.tess, article("quite-new"));
    expect(made).toMatchObject({ ok: true, number: head + 2 });
    expect((await verifyLog(copy.db)).damage).toEqual([]);
  });

  it("is refused by a database that holds something", async () => {
    expect(await importText(original.db, written)).toEqual({
      inhabited: expect.stringMatching(/^\d+ revisions and \d+ accounts$/),
    });
  });
});
