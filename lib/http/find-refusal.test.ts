import { expect, it } from "vitest";
import { findRefusal } from "./find-refusal.ts";

it.each(["TRACE", "PROPFIND", "CONNECT"])("%s is refused under /api, with the reason", (method) => {
  expect(findRefusal({ method, url: "/api/v1/taxonomy" })).toMatchObject({ code: "method-not-allowed" });
});

it.each(["/api/%", "/api/v1/offerings/%E0%A4%A", "/api/v1/%zz?q=a", "/offerings/%", "/offerings/%E0%A4%A?at=3"])(
  "%s cannot be decoded and is refused",
  (url) => {
    expect(findRefusal({ method: "GET", url })).toMatchObject({
      code: "invalid-parameter",
      errors: [{ code: "percent-encoding" }],
    });
  },
);

it.each([
  ["GET", "/api/v1/offerings/amazon%20s3"],
  ["DELETE", "/api/v1/taxonomy"],
  ["GET", "/api/v1/search?q=100%"],
  ["PROPFIND", "/offerings/amazon-s3"],
  ["GET", "/search?q=%"],
])("%s %s is left to its handler", (method, url) => expect(findRefusal({ method, url })).toBeNull());
