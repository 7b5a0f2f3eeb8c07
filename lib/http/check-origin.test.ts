import { expect, test } from "vitest";
import { checkOrigin } from "./check-origin.ts";

const sent = (headers: Record<string, string>) => new Headers({ host: "wiki.example", ...headers });

test("a form of ours is taken, on whatever host we are asked for", () => {
  expect(checkOrigin(sent({ origin: "https://wiki.example" }), undefined)).toBeNull();
});

test("where it was said what we are called, the host that was asked for does not count", () => {
  expect(checkOrigin(sent({ origin: "https://strata.example" }), "https://strata.example")).toBeNull();
  expect(checkOrigin(sent({ origin: "https://wiki.example" }), "https://strata.example")?.code).toBe("foreign-origin");
});

test.each([
  ["from another site", { origin: "https://evil.example" }],
  ["from a host that only begins like ours", { origin: "https://wiki.example.evil.example" }],
  ["from a page without an origin", { origin: "null" }],
  ["from a program that does not say", {}],
])("a form %s is refused", (_, headers) => {
  expect(checkOrigin(sent(headers), undefined)?.code).toBe("foreign-origin");
});
