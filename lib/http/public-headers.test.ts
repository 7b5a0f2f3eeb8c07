import { expect, test } from "vitest";
import { privateHeaders, publicHeaders } from "./public-headers.ts";

test("a browser asks each time, a cache that can be purged may hold the answer for a day", () => {
  expect(publicHeaders({}, new Set(["page:1", "taxonomy"]))).toEqual({
    "cache-control": "public, max-age=0, must-revalidate",
    "surrogate-control": "max-age=86400",
    "surrogate-key": "page:1 taxonomy",
    "x-cache": "hit",
  });
});

test("what the handler says about keeping its answer stands", () => {
  const said = "public, max-age=31536000, immutable";
  expect(publicHeaders({ "cache-control": said }, new Set())["cache-control"]).toBe(said);
  expect(privateHeaders({ "cache-control": "no-store" })["cache-control"]).toBe("no-store");
});

test("an answer with more keys than a header may be long cannot be purged elsewhere, so nobody else may hold it", () => {
  const keys = new Set(Array.from({ length: 1000 }, (_, page) => `page:${page}`));
  expect(publicHeaders({}, keys)).toMatchObject({ "surrogate-key": "", "surrogate-control": "no-store" });
});
