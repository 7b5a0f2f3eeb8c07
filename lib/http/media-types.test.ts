import { expect, test } from "vitest";
import { canonicalAccept, mostWanted } from "./media-types.ts";

test("headers that want the same known types in the same order are spelled the same", () => {
  expect(canonicalAccept("application/json;q=0.5, application/ld+json")).toBe("application/ld+json, application/json");
  expect(canonicalAccept("image/avif,APPLICATION/LD+JSON;profile=x , application/json;q=0.1")).toBe(
    "application/ld+json, application/json",
  );
});

test("no header and any type are the same wish", () => {
  expect(canonicalAccept(undefined)).toBe("*/*");
  expect(canonicalAccept("*/*")).toBe("*/*");
});

test("what refuses a type by name has no spelling in order, and wanting nothing known is told apart", () => {
  expect(canonicalAccept("text/csv;q=0, */*;q=0.1")).toBeNull();
  expect(canonicalAccept("image/png")).toBeNull();
});

test("of the types there are the one is chosen that is wanted most, then the one that is named first", () => {
  const types = ["application/json", "text/turtle"];
  const chosen = ["*/*", "text/turtle, */*", "text/turtle;q=0.5, application/json", "text/*", "text/csv"].map(
    (accept) => mostWanted(accept, types),
  );
  expect(chosen).toEqual(["application/json", "text/turtle", "application/json", "text/turtle", null]);
  expect(mostWanted("application/json;q=0, */*", types)).toBe("text/turtle");
  expect(mostWanted(null, types)).toBe("application/json");
});
