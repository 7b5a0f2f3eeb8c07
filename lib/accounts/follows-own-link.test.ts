import { expect, test } from "vitest";
import { followsOwnLink } from "./follows-own-link.ts";

const follows = (headers: Record<string, string>) => followsOwnLink(new Headers(headers), "https://wiki.example");

test("a link on a page of ours counts, by what the browser says of it", () => {
  expect(follows({ "sec-fetch-site": "same-origin" })).toBe(true);
  expect(follows({ referer: "https://wiki.example/sign-in" })).toBe(true);
});

test.each([
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
  { "sec-fetch-site": "cross-site", referer: "https://wiki.example/" },
  { referer: "https://wiki.example.evil.example/" },
  { referer: "https://evil.example/?https://wiki.example" },
  {},
])("%j begins nothing", (headers) => expect(follows(headers as Record<string, string>)).toBe(false));
