import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { exportLog } from "#lib/backup/export-log.ts";
import { POOLS } from "#lib/db/client.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import { article } from "#lib/revisions/testing/open-small-wiki.ts";
import { AMAZON } from "#lib/revisions/testing/small-world.ts";
import { faultsBySchema } from "./testing/contract.ts";
import { openSmallApi, type SmallApi } from "./testing/open-small-api.ts";

let api: SmallApi;

beforeAll(async () => {
  api = await openSmallApi();
  await api.edit(AMAZON, { body: "Changed.\n" });
});
afterAll(() => api.close());

const linesOf = (body: unknown) =>
  String(body)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("GET /api/v1/export.ndjson", () => {
  it("answers lines of JSON, each as the API describes it, with a header and an end", async () => {
    const { status, headers, body } = await api.call("/export.ndjson");
    expect([status, headers.get("content-type")]).toEqual([200, "application/x-ndjson"]);
    const lines = linesOf(body);
    for (const line of lines) expect(faultsBySchema("#/components/schemas/ExportLine", line), line.type).toEqual([]);
    expect(lines.map(({ type }) => type)).toEqual(["header", "actor", ...new Array(6).fill("revision"), "end"]);
  });

  it("with a revision or an instant ends there", async () => {
    expect(linesOf((await api.call("/export.ndjson?at=3")).body).at(-1)).toMatchObject({ revisions: 3 });
    const before = linesOf((await api.call("/export.ndjson?at=2008-10-31")).body);
    expect(before).toEqual([
      expect.objectContaining({ type: "header", head: 0, chainHash: "0".repeat(64) }),
      { type: "end", actors: 0, revisions: 0, pages: 0, threads: 0, posts: 0 },
    ]);
    expect(await api.call("/export.ndjson?since=3")).toMatchObject({ status: 400 });
  });
});

describe("an export under way", () => {
  it("ends at the revision that was newest when it began, and asks for no more than is read", async () => {
    const { db } = api;
    const { id, ...ada } = await db.user.findFirstOrThrow({ where: { name: "ada" } });
    const actor = { id, name: ada.name, role: ada.role, trusted: true, suppressor: false };
    for (let count = 0; count < 210; count += 1)
      await saveRevision(db, actor, article(`page-${count}`, { origin: "import" }));
    const asked = vi.spyOn(POOLS.get(db) as object as { query(): unknown }, "query");
    const reader = exportLog(db, { upTo: null }).getReader();
    const first = new TextDecoder().decode((await reader.read()).value);
    const { head } = JSON.parse(first);
    await saveRevision(db, actor, article("too-late"));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(
      asked.mock.calls.filter((call) => JSON.stringify(call).includes("shown_revisions s JOIN")).length,
    ).toBeLessThan(3);
    let rest = "";
    for (let part = await reader.read(); !part.done; part = await reader.read())
      rest += new TextDecoder().decode(part.value);
    expect(linesOf(rest).at(-1)).toMatchObject({ revisions: head });
    expect(rest).not.toContain("too-late");
  });
});
