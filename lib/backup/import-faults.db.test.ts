import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#lib/db/client.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { verifyLog } from "#lib/revisions/verify-log.ts";
import { liftSuppression } from "#lib/suppression/suppress-revision.ts";
import type { ExportLine, LineOf } from "./export-line.ts";
import { importText, readExport, restore } from "./testing/read-export.ts";
import { writeHistory } from "./testing/write-history.ts";

let empty: TestDatabase;
let lines: string[];

beforeAll(async () => {
  const source = await createTestDatabase();
  await writeSmallWorld(source.db);
  await writeHistory(source.db);
  lines = (await readExport(source.db)).trimEnd().split("\n");
  await source.drop();
  empty = await createTestDatabase();
});
afterAll(async () => {
  await stopCompiler();
  await empty.drop();
});

type Change = (line: ExportLine & Record<string, unknown>) => object;

/** The export with one line changed, and the number of that line. */
function damaged(find: (line: ExportLine) => boolean, change: Change): { text: string; line: number } {
  const at = lines.findIndex((line) => find(JSON.parse(line)));
  if (at < 0) throw new Error("No line is like that.");
  const changed = JSON.stringify(change(JSON.parse(lines[at] ?? "")));
  return { text: `${lines.with(at, changed).join("\n")}\n`, line: at + 1 };
}

const isRevision = (number: number) => (line: ExportLine) => line.type === "revision" && line.number === number;
const isType = (type: ExportLine["type"]) => (line: ExportLine) => line.type === type;
const other = "f".repeat(64);

const DAMAGES: [string, (line: ExportLine) => boolean, Change, RegExp[]][] = [
  ["a changed text", isRevision(4), (line) => ({ ...line, title: "Forged" }), [/content does not fit its hash/]],
  ["a changed summary", isRevision(4), (line) => ({ ...line, summary: "Forged" }), [/summary does not fit its hash/]],
  ["a revision passed off as minor", isRevision(4), (line) => ({ ...line, minor: true }), [/chain breaks/]],
  ["another author", isRevision(4), (line) => ({ ...line, by: "grace" }), [/its author is called ada, not grace/]],
  [
    "a stranger as author",
    isRevision(4),
    (line) => ({ ...line, actor: "8e03978e-40d5-43e8-bc93-6894a57f9324" }),
    [/no line before it tells of the account 8e03978e/, /chain breaks/],
  ],
  [
    "a changed hash",
    isRevision(4),
    (line) => ({ ...line, contentHash: other }),
    [/content does not fit/, /chain breaks/],
  ],
  [
    "an address of another page",
    isRevision(3),
    (line) => ({ ...line, slug: "compute" }),
    [/slug: it is the address of page 2 already/, /content does not fit/],
  ],
  ["a member too many", isRevision(4), (line) => ({ ...line, colour: "red" }), [/colour/]],
  [
    "half a hidden text",
    (line) => line.type === "revision" && line.hidden.includes("text"),
    (line) => ({ ...line, body: "" }),
    [/text is neither there nor hidden/],
  ],
  ["another head", isType("header"), (line) => ({ ...line, chainHash: other }), [/not the one that the header names/]],
  ["a post in no thread", isType("post"), (line) => ({ ...line, thread: 999 }), [/no line before it is thread 999/]],
  [
    "a page that is not there",
    isType("page"),
    (line) => ({ ...line, id: 999 }),
    [/no revision before it is of page 999/],
  ],
  ["another count", isType("end"), (line) => ({ ...line, posts: 7 }), [/7 posts were written, 2 are here/]],
  ["a future version", isType("header"), (line) => ({ ...line, version: 2 }), [/version/]],
];

describe("an import that is refused", () => {
  it.each(DAMAGES)("says where there is %s, and writes nothing", async (_, find, change, details) => {
    const { text, line } = damaged(find, change);
    const outcome = await importText(empty.db, text);
    const faults = "faults" in outcome ? outcome.faults : [];
    const here = faults.filter((fault) => fault.line === line || details.length === 1);
    for (const detail of details)
      expect(here.map((fault) => fault.detail)).toContainEqual(expect.stringMatching(detail));
    expect(await readNothing()).toEqual({ revisions: 0, users: 0, pages: 0 });
  });

  it("says of a file that was cut off that its end is missing, also within a line", async () => {
    const whole = `${lines.join("\n")}\n`;
    const cut = await importText(empty.db, whole.slice(0, whole.lastIndexOf("\n", whole.length - 2) + 1));
    expect(cut).toEqual({ faults: [{ line: lines.length, detail: expect.stringMatching(/cut off/) }] });
    const within = await importText(empty.db, whole.slice(0, whole.length - 10));
    expect(within).toEqual({
      faults: [
        { line: lines.length, detail: expect.stringMatching(/no JSON/) },
        { line: lines.length + 1, detail: expect.stringMatching(/cut off/) },
      ],
    });
  });

  it("says where a line is missing, and where one is there twice", async () => {
    const at = lines.findIndex((line) => isRevision(3)(JSON.parse(line)));
    const without = await importText(empty.db, lines.toSpliced(at, 1).join("\n"));
    expect(without).toMatchObject({
      faults: expect.arrayContaining([{ line: at + 1, detail: expect.stringMatching(/revision 4, and 3 should/) }]),
    });
    const twice = await importText(empty.db, lines.toSpliced(at, 0, lines[at] ?? "").join("\n"));
    expect(twice).toMatchObject({
      faults: expect.arrayContaining([{ line: at + 2, detail: expect.stringMatching(/revision 3, and 4 should/) }]),
    });
  });

  it("tells of all that it finds, up to twenty, and not only of the first", async () => {
    const forged = lines.map((line) => line.replace('"minor":false', '"minor":true'));
    const outcome = await importText(empty.db, forged.join("\n"));
    expect("faults" in outcome && outcome.faults.length).toBeGreaterThan(10);
    const garbage = await importText(empty.db, lines.map(() => "{").join("\n"));
    expect("faults" in garbage && garbage.faults).toHaveLength(20);
  });

  it("is no import of something else", async () => {
    for (const text of ["", "\n", '{"hello": 1}\n', "id,title\n1,x\n"]) {
      const outcome = await importText(empty.db, text);
      expect("faults" in outcome && outcome.faults.length).toBeGreaterThan(0);
    }
    const nul = lines.map((line) => line.replace('"First content"', '"First \\u0000"'));
    expect(await importText(empty.db, nul.join("\n"))).toMatchObject({
      faults: expect.arrayContaining([{ line: 3, detail: expect.stringMatching(/a character that none can hold/) }]),
    });
  });
});

describe("a log whose hidden parts were erased by an import", () => {
  it("does not show again what is not there", async () => {
    const { db, drop } = await restore(`${lines.join("\n")}\n`);
    const { sue } = await findPeople(db);
    for (const { number, hidden } of lines.map((line) => JSON.parse(line)).filter(({ hidden }) => hidden?.length > 0)) {
      const refused = { problem: { errors: [{ code: "erased" }] } };
      expect(await liftSuppression(db, sue, { revision: number, reason: "Why not" }), hidden).toMatchObject(refused);
    }
    await drop();
  });

  it("still shows where somebody changes what is there", async () => {
    const { db, drop } = await restore(`${lines.join("\n")}\n`);
    const erased = lines
      .map((line): ExportLine => JSON.parse(line))
      .find((line): line is LineOf<"revision"> => line.type === "revision" && line.hidden.includes("text"));
    const number = erased?.number ?? 0;
    expect((await verifyLog(db)).damage).toEqual([]);
    await db.$executeRawUnsafe("ALTER TABLE revisions DISABLE TRIGGER USER");
    await db.$executeRaw`UPDATE revisions SET body = 'Forged' WHERE number = ${number}`;
    expect((await verifyLog(db)).damage).toEqual([{ revision: number, fault: expect.stringMatching(/content/) }]);
    await db.$executeRaw`UPDATE revisions SET body = '' WHERE number = ${number}`;
    await db.$executeRaw`DELETE FROM suppressions`;
    expect((await verifyLog(db)).damage.length).toBeGreaterThan(3);
    await drop();
  });
});

async function findPeople(db: Database): Promise<{ sue: Actor }> {
  const { id, name, role } = await db.user
    .findFirstOrThrow({ where: { name: "sue" } })
    .catch(() => db.user.create({ data: { name: "sue", displayName: "Sue" } }));
  return { sue: { id, name, role, trusted: true, suppressor: true } };
}

async function readNothing() {
  const { db } = empty;
  return { revisions: await db.revision.count(), users: await db.user.count(), pages: await db.page.count() };
}
