import { expect, test } from "vitest";
import { canonicalAccept } from "./media-types.ts";

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

test("a type with quality 0 is not wanted, and wanting nothing known is told apart", () => {
  expect(canonicalAccept("text/csv;q=0, */*;q=0.1")).toBe("*/*");
  expect(canonicalAccept("image/png")).toBeNull();
});
