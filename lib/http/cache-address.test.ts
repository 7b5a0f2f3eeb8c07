import { expect, test } from "vitest";
import { findCacheAddress } from "./cache-address.ts";

const urlOf = (target: string, accept?: string): string | undefined => findCacheAddress(target, accept)?.url;

test("pages are kept by path and known parameters, whatever the client accepts", () => {
  expect(urlOf("/layers/platform?x=1&at=7&asOf=2008")).toBe("/layers/platform?asOf=2008&at=7");
  expect(findCacheAddress("/", "text/html")?.key).toBe(findCacheAddress("/?utm_source=a", "application/json")?.key);
});

test("API reads are kept by path, whole query and media type", () => {
  expect(urlOf("/api/v1/taxonomy?foo=1&asOf=2008")).toBe("/api/v1/taxonomy?asOf=2008&foo=1");
  const [json, linked] = ["application/json", "application/ld+json"].map((type) =>
    findCacheAddress("/api/v1/taxonomy", type),
  );
  expect(json?.key).not.toBe(linked?.key);
  expect(json?.accept).toBe("application/json");
});

test("files of the build are kept without their query", () => {
  expect(urlOf("/_next/static/chunks/a.js?dpl=1")).toBe("/_next/static/chunks/a.js");
});

test.each([
  "/api/auth/session",
  "/api/health/ready",
  "/api/health",
  "/metrics",
  "/recent/stream?since=7",
  "/api/v1/changes/stream?since=7",
  "/me?page=17",
  "/watchlist",
  "/notifications/12",
  "/id/17",
  "/id/stack",
  "/catalog",
  "/ns",
  "/_next/image?url=a",
  "http://evil.example/",
  "*",
])("%s is not for the cache", (target) => expect(findCacheAddress(target, undefined)).toBeNull());

test("a call for media types that nobody knows is left to its handler", () => {
  expect(findCacheAddress("/api/v1/taxonomy", "image/png")).toBeNull();
});

test.each([
  "/users/mallory/clean-up?result=1",
  "/users/mallory/block",
  "/users/mallory/block/lift/save",
  "/admin/audit",
])("%s belongs to one person", (target) => expect(findCacheAddress(target, undefined)).toBeNull());
