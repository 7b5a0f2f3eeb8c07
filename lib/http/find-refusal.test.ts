import { expect, it } from "vitest";
import { findRefusal, methodsOf } from "./find-refusal.ts";

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
  ["HEAD", "/offerings/amazon-s3"],
  ["POST", "/offerings/amazon-s3/edit/save?x=1"],
  ["POST", "/preview"],
  ["OPTIONS", "/sign-in/save"],
  ["GET", "/articles/save"],
  ["GET", "/search?q=%"],
])("%s %s is left to its handler", (method, url) => expect(findRefusal({ method, url })).toBeNull());

it.each([
  ["POST", "/offerings/amazon-s3", "GET, HEAD"],
  ["PUT", "/", "GET, HEAD"],
  ["PROPFIND", "/offerings/amazon-s3?save", "GET, HEAD"],
  ["DELETE", "/preview", "GET, HEAD, POST, OPTIONS"],
  ["TRACE", "/api/v1/taxonomy", "GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE"],
])("%s %s is refused with what may be asked: %s", (method, url, methods) => {
  expect(findRefusal({ method, url })).toMatchObject({ code: "method-not-allowed" });
  expect(methodsOf(url).join(", ")).toBe(methods);
});
