import { expect, it } from "vitest";
import { readIfMatch } from "./if-match.ts";

it.each([
  ["*", { any: true }],
  ['"r17"', { any: false, revisions: [17] }],
  ['"r17-ttl"', { any: false, revisions: [17] }],
  [' "r17" , "r18-json","other" ', { any: false, revisions: [17, 18] }],
  ['"with,a,comma", "r4"', { any: false, revisions: [4] }],
])("%s is read as the revisions that it names", (header, match) => {
  expect(readIfMatch(header)).toEqual(match);
});

it("a weak tag, and one that names no revision, matches nothing (RFC 9110, 13.1.1)", () => {
  for (const header of ['W/"r17"', '"17"', '"r0"', '"R17"', '""', '"xr17"'])
    expect(readIfMatch(header)).toEqual({ any: false, revisions: [] });
});

it("what is no list of entity tags is told apart", () => {
  for (const header of ["", "r17", '"r17', '"r17" "r18"', "17, 18", "*, *"]) expect(readIfMatch(header)).toBeNull();
});
