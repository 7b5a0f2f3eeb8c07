import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writePeople } from "#lib/accounts/testing/people.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { type ChangeFilters, changeFiltersSchema } from "#lib/domain/change-filters.ts";
import { collectKeys } from "#lib/http/surrogate-keys.ts";
import type { Proposal } from "#lib/revisions/proposal.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { AMAZON, S3, writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { listChanges } from "./list-changes.ts";
import { readRecent } from "./read-recent.ts";

let database: TestDatabase;
let people: Awaited<ReturnType<typeof writePeople>>;

beforeAll(async () => {
  database = await createTestDatabase();
  const { ids } = await writeSmallWorld(database.db);
  people = await writePeople(database.db);
  const edit = async (who: "noel" | "tess", proposal: Proposal, change: Partial<Proposal>): Promise<void> => {
    const { id, current } = await database.db.page.findUniqueOrThrow({ where: { id: ids[proposal.slug] ?? 0 } });
    const edited = { ...proposal, page: id, base: current, summary: "", origin: "edit" as const, ...change };
    const saved = await saveRevision(database.db, people[who], edited);
    if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
  };
  await edit("noel", AMAZON, { body: "Rents machines.\n", summary: "Shorter" });
  await edit("tess", AMAZON, { body: "Rents machines and disks.\n", minor: true, summary: "And disks" });
  await edit("tess", S3, {
    record: { ...(S3.record as object), altLabels: ["S3", "Simple Storage Service"] },
    origin: "api",
  });
});
afterAll(() => database.drop());

const numbersOf = async (said: Partial<ChangeFilters>, before?: number): Promise<number[]> =>
  (await listChanges(database.db, { filters: changeFiltersSchema.parse(said), before })).map(({ number }) => number);

describe("the list of changes", () => {
  it("tells of all pages, newest first, with what each change did", async () => {
    const [newest, minor, first] = await listChanges(database.db);
    expect(newest).toMatchObject({
      number: 8,
      by: "tess",
      origin: "api",
      page: { kind: "offering", slug: "amazon-s3" },
    });
    expect(minor).toMatchObject({ number: 7, minor: true, summary: "And disks", byteDelta: 10, waiting: false });
    expect(first).toMatchObject({ number: 6, by: "noel", byName: "Noel", waiting: true, parent: 4 });
  });

  it.each([
    [{ author: "TESS" }, [8, 7]],
    [{ author: "nobody-here" }, []],
    [{ kind: "vendor" }, [7, 6, 4]],
    [{ kind: "vendor", minor: "hide" }, [6, 4]],
    [{ patrol: "waiting" }, [6]],
    [{ tag: "api" }, [8]],
    [{ tag: "new-page", kind: "layer" }, [1]],
  ] as const)("shows of %j those alone: %j", async (said, numbers) => {
    expect(await numbersOf(said)).toEqual(numbers);
  });

  it("goes on below a revision", async () => {
    expect(await numbersOf({}, 4)).toEqual([3, 2, 1]);
  });

  it("says what a change without a summary did to the record", async () => {
    const { changes, more, head } = await readRecent(database.db, {
      filters: changeFiltersSchema.parse({ tag: "api" }),
      before: null,
    });
    expect(changes).toMatchObject([{ summary: "added the other name “S3”" }]);
    expect({ more, head }).toEqual({ more: false, head: 8 });
  });

  it("is made anew when anything changes or is patrolled", async () => {
    const { keys, result } = collectKeys(() => listChanges(database.db));
    await result;
    expect([...keys].sort()).toEqual(["changes", "patrol"]);
  });

  it("shows nothing of what is hidden, and does not find it by its author", async () => {
    await database.db.$executeRaw`
      INSERT INTO suppressions (revision, text, summary, author, reason, by_id)
      VALUES (6, true, true, true, 'a test', ${people.sue.id}::uuid)`;
    const [, , hidden] = await listChanges(database.db);
    expect(hidden).toMatchObject({ number: 6, by: null, byName: null, summary: null });
    expect(await numbersOf({ author: "noel" })).toEqual([]);
    expect(JSON.stringify(await listChanges(database.db))).not.toContain("Shorter");
  });
});
