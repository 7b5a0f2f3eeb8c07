import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { collectKeys } from "#lib/http/surrogate-keys.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { loadSeed } from "../../prisma/seed/load-seed.ts";
import { nearestNames } from "./nearest-names.ts";
import { searchPages } from "./search-pages.ts";
import { suggestPages } from "./suggest-pages.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await loadSeed(database.db, () => undefined);
  await stopCompiler();
});
afterAll(() => database.drop());

const titlesFor = async (typed: string, options = {}): Promise<string[]> =>
  (await searchPages(database.db, typed, options)).items.map((hit) => hit.page.title);

describe("a search", () => {
  it("shows the page that is called so first, whatever its case, accents or hyphens", async () => {
    for (const typed of ["Amazon S3", "amazon s3", "amazon-s3", "AMÁZON S3"])
      expect((await titlesFor(typed))[0]).toBe("Amazon S3");
  });

  it("shows a page by another name before pages that only mention it", async () => {
    expect((await titlesFor("AWS"))[0]).toBe("Amazon Web Services");
    expect((await titlesFor("paas"))[0]).toBe("Platform");
  });

  it("shows titles that hold the words before texts that do", async () => {
    expect((await titlesFor("app engine")).slice(0, 2).toSorted()).toEqual([
      "App Engine Datastore (on Bigtable)",
      "Google App Engine",
    ]);
  });

  it("finds in spite of slips", async () => {
    expect((await titlesFor("amzon dynamo"))[0]).toBe("Amazon DynamoDB");
    expect((await titlesFor("kuberntes"))[0]).toBe("Kubernetes");
    expect((await titlesFor("goggle app enigne"))[0]).toBe("Google App Engine");
  });

  it("takes the last word as the beginning of one, and all words in any form", async () => {
    expect(await titlesFor("amazon dyn")).toContain("Amazon DynamoDB");
    expect((await titlesFor("object stor"))[0]).toBe("Object storage");
    expect(await titlesFor("storing objects")).toContain("Object storage");
  });

  it("obeys quotes, minus and or", async () => {
    expect(await titlesFor("storage -amazon", { limit: 100 })).not.toContain("Amazon S3");
    expect(await titlesFor('"buckets amazon"')).toEqual([]);
    expect(await titlesFor("simpledb or sqs", { limit: 100 })).toEqual(
      expect.arrayContaining(["Amazon SimpleDB", "Amazon SQS"]),
    );
  });

  it("finds words on both sides of a slash", async () => {
    expect(await titlesFor("scaling state")).toContain("Platform");
    expect((await searchPages(database.db, "response", { kind: "layer" })).items[0]?.page.title).toBe("Platform");
  });

  it("keeps to a kind", async () => {
    const { items } = await searchPages(database.db, "storage", { kind: "component", limit: 100 });
    expect(new Set(items.map((hit) => hit.page.kind))).toEqual(new Set(["component"]));
  });

  it("pages through all hits without a gap or a repetition", async () => {
    const all = await searchPages(database.db, "storage", { limit: 100 });
    const first = await searchPages(database.db, "storage", { limit: 7 });
    const second = await searchPages(database.db, "storage", { limit: 93, offset: 7 });
    expect(all.total).toBe(all.items.length);
    expect(first.total).toBe(all.total);
    expect([...first.items, ...second.items]).toEqual(all.items);
  });

  it("marks the words in the title and in places of the text", async () => {
    const hit = (await searchPages(database.db, "utility computing amazon")).items.find(
      ({ page }) => page.slug === "amazon-s3",
    );
    const matches = hit?.passages
      .flat()
      .filter((piece) => piece.match)
      .map((piece) => piece.text);
    expect(matches).toEqual(expect.arrayContaining(["utility", "computing"]));
    expect(hit?.heading).toEqual([
      { text: "Amazon", match: true },
      { text: " S3", match: false },
    ]);
  });

  it("answers anything calmly", async () => {
    const senseless = [
      "",
      "%%%",
      "\0",
      "x".repeat(500),
      "'; DROP TABLE pages",
      "\\",
      "((",
      ":*",
      "& | !",
      "½ ŉ ™ ©",
      "the",
      "🙂",
      "a".repeat(5000),
    ];
    for (const typed of senseless) {
      expect(Array.isArray((await searchPages(database.db, typed)).items)).toBe(true);
      expect(Array.isArray(await suggestPages(database.db, typed))).toBe(true);
      expect(Array.isArray(await nearestNames(database.db, null, typed))).toBe(true);
    }
    expect(await searchPages(database.db, "xyzzy plugh")).toMatchObject({ total: 0, items: [] });
  });

  it("says that it is made from what every save changes", async () => {
    const { keys, result } = collectKeys(() => searchPages(database.db, "storage"));
    await result;
    expect([...keys]).toContain("search");
  });
});

describe("suggestions", () => {
  const namesFor = async (typed: string) =>
    (await suggestPages(database.db, typed)).map(({ title, name }) => [title, name]);

  it("begin with the page that has this as another name, then titles that begin so", async () => {
    expect((await namesFor("aws")).slice(0, 2)).toEqual([
      ["Amazon Web Services", "AWS"],
      ["AWS Lambda", "AWS Lambda"],
    ]);
  });

  it("know words inside of titles and the beginnings of other names", async () => {
    expect(await namesFor("engine")).toContainEqual(["Google App Engine", "Google App Engine"]);
    expect(await namesFor("G Sui")).toEqual([["Google Workspace", "G Suite"]]);
  });

  it("forgive slips when nothing begins so, and are ten at most", async () => {
    expect((await namesFor("kuberntes"))[0]).toEqual(["Kubernetes", "Kubernetes"]);
    expect(await namesFor("a")).toHaveLength(10);
  });
});

describe("the names nearest to one that nothing has", () => {
  it("are of the kind that was asked for, the most like first", async () => {
    expect((await nearestNames(database.db, "offering", "amazn-s3")).map(({ slug }) => slug)).toEqual(["amazon-s3"]);
    expect(await nearestNames(database.db, "layer", "amazn-s3")).toEqual([]);
  });
});
