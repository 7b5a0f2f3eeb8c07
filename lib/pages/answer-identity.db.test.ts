import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { answerIdentity } from "./answer-identity.ts";

let wiki: TestDatabase;
let id: number;

beforeAll(async () => {
  wiki = await createTestDatabase();
  const { ids } = await writeSmallWorld(wiki.db);
  id = ids["amazon-s3"] ?? 0;
});
afterAll(async () => {
  await stopCompiler();
  await wiki.drop();
});

async function ask(asked: string | number, accept?: string) {
  const request = new Request(`http://wiki.example/id/${asked}`, { headers: accept ? { accept } : {} });
  const { status, headers } = await answerIdentity(wiki.db, String(asked), request);
  return [status, headers.get("location") ?? headers.get("content-type")];
}

describe("the permanent identity of a page", () => {
  it.each([
    [undefined, "/offerings/amazon-s3"],
    ["text/html,application/xhtml+xml,*/*;q=0.8", "/offerings/amazon-s3"],
    ["application/json", "/api/v1/offerings/amazon-s3"],
    ["application/ld+json, text/html;q=0.5", "/api/v1/offerings/amazon-s3.jsonld"],
    ["text/turtle", "/api/v1/offerings/amazon-s3.ttl"],
    ["application/n-quads", "/api/v1/offerings/amazon-s3.nq"],
  ])("leads who accepts %s to %s", async (accept, location) => {
    expect(await ask(id, accept)).toEqual([303, location]);
  });

  it("leads to the page under its new slug, and to the page that it was merged into", async () => {
    const { db } = wiki;
    const other = await db.page.findFirstOrThrow({ where: { slug: "compute" } });
    await db.page.update({ where: { id: other.id }, data: { mergedInto: id } });
    expect(await ask(other.id)).toEqual([303, "/offerings/amazon-s3"]);
    await db.page.update({ where: { id: other.id }, data: { mergedInto: null } });
  });

  it("leads to a deleted page too, which tells that it is gone", async () => {
    await wiki.db.page.update({ where: { id }, data: { deleted: true } });
    expect(await ask(id)).toEqual([303, "/offerings/amazon-s3"]);
    await wiki.db.page.update({ where: { id }, data: { deleted: false } });
  });

  it("of the stack leads to the diagram or the tree", async () => {
    expect(await ask("stack")).toEqual([303, "/"]);
    expect(await ask("stack", "text/turtle")).toEqual([303, "/api/v1/taxonomy.ttl"]);
  });
});

it.each(["0", "999999", "9999999999", "amazon-s3", "%00", "-1", "1.5"])("%s is nobody's id: 404", async (unknown) => {
  expect(await ask(unknown)).toEqual([404, "application/problem+json"]);
});

it("what cannot be had is refused with 406", async () => {
  expect(await ask(id, "image/png")).toEqual([406, "application/problem+json"]);
});
