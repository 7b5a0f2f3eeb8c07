import { expect, test } from "vitest";
import { mailSiteOf, siteOf } from "./site-address.ts";

test("the address that was set is ours, whatever host was asked for", () => {
  expect(siteOf("https://wiki.example/", "evil.example")).toBe("https://wiki.example");
  expect(mailSiteOf("https://wiki.example/", "evil.example")).toBe("https://wiki.example");
});

test("without one a browser is led to the host that it asked for, but a mail never leads to somebody else's", () => {
  expect(siteOf(undefined, "10.0.0.7:3000")).toBe("http://10.0.0.7:3000");
  expect(mailSiteOf(undefined, "evil.example")).toBe("http://localhost");
  expect(mailSiteOf(undefined, "evil.example:3000")).toBe("http://localhost:3000");
});
