import { applyPatch } from "rfc6902";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { writePeople } from "#lib/accounts/testing/people.ts";
import { COMPUTE, S3 } from "#lib/revisions/testing/small-world.ts";
import type { diffSchema } from "./schemas/diff.ts";
import { faultsBySchema } from "./testing/contract.ts";
import { openSmallApi, type SmallApi } from "./testing/open-small-api.ts";

let api: SmallApi;
let edited: number;

beforeAll(async () => {
  api = await openSmallApi();
  await api.edit(COMPUTE, { title: "Virtual machines" });
  edited = await api.edit(S3, {
    title: "Simple Storage Service",
    body: "Keeps objects in many buckets.\n\nA second line.\n",
    record: { ...(S3.record as object), altLabels: ["S3"], status: "maintenance" },
  });
});
afterAll(() => api.close());

type Diff = z.output<typeof diffSchema>;

async function read(from: number, to: number): Promise<Diff> {
  const { status, body } = await api.call(`/diff?from=${from}&to=${to}`);
  expect(status, JSON.stringify(body)).toBe(200);
  expect(faultsBySchema("#/components/schemas/Diff", body)).toEqual([]);
  return body as Diff;
}

async function stateAt(number: number) {
  const { slug, title, record } = (await api.call(`/revisions/${number}`)).body as Record<string, unknown>;
  return { slug, title, record };
}

describe("the difference of two revisions", () => {
  it("has a patch that makes one out of the other, in either direction", async () => {
    for (const [from, to] of [
      [5, edited],
      [edited, 5],
    ] as const) {
      const { patch } = await read(from, to);
      const state = await stateAt(from);
      expect(patch.length).toBeGreaterThan(0);
      expect(applyPatch(state, patch).filter(Boolean)).toEqual([]);
      expect(state).toEqual(await stateAt(to));
    }
  });

  it("tells of the title, of the text by lines and words, and of all of it in sentences", async () => {
    const diff = await read(5, edited);
    expect(diff).toMatchObject({
      from: 5,
      to: edited,
      page: { kind: "offering", slug: "amazon-s3", title: "Simple Storage Service" },
      title: { before: "Amazon S3", after: "Simple Storage Service" },
      slug: null,
      counts: { changed: 1, added: 2, removed: 0, moved: 0 },
    });
    expect(diff.hunks[0]?.rows[0]).toMatchObject({
      kind: "changed",
      pieces: expect.arrayContaining([expect.objectContaining({ kind: "added" })]),
    });
    expect(diff.sentences).toContain("title changed from “Amazon S3” to “Simple Storage Service”");
    expect(diff.sentences).toContain("added the other name “S3”");
  });

  it("is empty between a revision and itself", async () => {
    expect(await read(5, 5)).toMatchObject({ patch: [], title: null, slug: null, hunks: [], sentences: [] });
  });

  it("never changes, and says so", async () => {
    const { headers } = await api.call(`/diff?from=5&to=${edited}`);
    expect(headers.get("cache-control")).toContain("immutable");
    expect(headers.get("etag")).toBe(`"d5-${edited}"`);
  });

  it("refuses revisions of two pages, and names both", async () => {
    const { status, body } = await api.call("/diff?from=4&to=5");
    expect(status).toBe(400);
    expect(body).toMatchObject({
      errors: [
        {
          pointer: "/query/from",
          code: "revision-of-another-page",
          detail: expect.stringMatching(/Revision 4 is .* “Amazon Web Services”.* 5 is .* “Amazon S3”/),
        },
      ],
    });
  });

  it("does not know what the log does not have", async () => {
    expect(await api.call("/diff?from=5&to=4711")).toMatchObject({
      status: 404,
      body: { errors: [{ pointer: "/query/to" }] },
    });
  });

  it("says nothing of a text that is hidden", async () => {
    const { sue } = await writePeople(api.db);
    await api.db.$executeRaw`
      INSERT INTO suppressions (revision, text, summary, author, reason, by_id)
      VALUES (${edited}, true, false, false, 'a test', ${sue.id}::uuid)`;
    for (const query of [`from=5&to=${edited}`, `from=${edited}&to=5`]) {
      const { status, body } = await api.call(`/diff?${query}`);
      expect([status, JSON.stringify(body)]).toEqual([403, expect.not.stringContaining("second line")]);
    }
  });
});
