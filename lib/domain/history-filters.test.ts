import { expect, it } from "vitest";
import { ALL_REVISIONS, historyFiltersSchema, historyQuery } from "./history-filters.ts";

it("reads what an address says, and takes a month or year as all its days", () => {
  expect(historyFiltersSchema.parse({ author: " ada ", minor: "hide", since: "2008", until: "2008-10" })).toEqual({
    ...ALL_REVISIONS,
    author: "ada",
    minor: "hide",
    since: "2008-01-01",
    until: "2008-10-31",
  });
});

it("takes what cannot be read as not said", () => {
  const said = { author: "x".repeat(81), changed: "colour", minor: "yes", since: "yesterday", until: "2008-13" };
  expect(historyFiltersSchema.parse(said)).toEqual(ALL_REVISIONS);
});

it("is written again in one spelling", () => {
  expect(historyQuery({ ...ALL_REVISIONS, tag: "undo", author: "ada" }, { before: 17 })).toBe(
    "?author=ada&before=17&tag=undo",
  );
  expect(historyQuery(ALL_REVISIONS)).toBe("");
});
