import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { answerSitemap } from "./answer-sitemap.ts";

const site = "https://strata.example";

let wiki: TestDatabase;

beforeAll(async () => {
  wiki = await createTestDatabase();
  await writeSmallWorld(wiki.db);
});
afterAll(async () => {
  await stopCompiler();
  await wiki.drop();
});

const read = async (part: number | null, most?: number) => {
  const response = await answerSitemap(wiki.db, { part, site, ...(most ? { most } : {}) });
  const text = await response.text();
  return { status: response.status, text, places: [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc) };
};

it("names every page that stands, with the day of its last change, and the views", async () => {
  const { text, places } = await read(null);
  const pages = await wiki.db.page.findMany({ where: { deleted: false } });
  expect(text).toContain('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">');
  expect(places).toContain(`${site}/`);
  for (const { kind, slug } of pages) expect(places).toContain(`${site}/${kind}s/${slug}`);
  expect(text.match(/<lastmod>\d{4}-\d{2}-\d{2}T[\d:.]+Z<\/lastmod>/g)).toHaveLength(pages.length);
});

it("leaves deleted pages out", async () => {
  const page = await wiki.db.page.findFirstOrThrow();
  await wiki.db.page.update({ where: { id: page.id }, data: { deleted: true } });
  expect((await read(null)).places).not.toContain(`${site}/${page.kind}s/${page.slug}`);
  await wiki.db.page.update({ where: { id: page.id }, data: { deleted: false } });
});

it("is an index where one file would hold too many, whose parts name each address once", async () => {
  const whole = await read(null);
  const index = await read(null, 14);
  expect(index.text).toContain("<sitemapindex ");
  expect(index.places.length).toBeGreaterThan(1);
  const parts = await Promise.all(index.places.map((_, at) => read(at + 1, 14)));
  expect(parts.flatMap(({ places }) => places).toSorted()).toEqual(whole.places.toSorted());
  expect((await read(index.places.length + 1, 14)).status).toBe(404);
  expect((await read(0)).status).toBe(404);
});
