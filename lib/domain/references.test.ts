import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { referenceSchema, referencesSchema, webAddressSchema } from "./references.ts";

const complaints = (address: unknown) =>
  webAddressSchema.safeParse(address).error?.issues.map(({ message }) => message);

describe("a web address", () => {
  test.each([
    "https://aws.amazon.com/s3/",
    "http://samj.net/2008/10/cloud-wars",
    "https://example.org/a@b?c=d@e#f@g",
    "https://xn--bcher-kva.example:8443/%C3%BC",
    "https://de.wikipedia.org/wiki/Überblick",
  ])("%s is kept as it is", (address) => {
    expect(webAddressSchema.parse(address)).toBe(address);
  });

  test.each([
    "",
    "aws.amazon.com",
    "//aws.amazon.com",
    "ftp://example.org",
    "mailto:a@example.org",
    "https:example.org",
  ])("“%s” is no full address of the web", (address) => {
    expect(complaints(address)).toContain("Give a full web address that begins with http:// or https://.");
  });

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "java\nscript:x",
  ])("%j runs nothing: it is refused", (address) => {
    expect(webAddressSchema.safeParse(address).success).toBe(false);
  });

  test.each(["https://bank.example@evil.example/", "https://u:p@evil.example", "https://bank.example\\@evil.example"])(
    "%s, which shows another host than it opens, is refused",
    (address) => {
      expect(complaints(address)).toContain("A web address may not hold a user name.");
    },
  );

  test.each(["https://example.org/a b", "https://example.org/\0", "https://example.org/\ud800"])(
    "%j holds what no address holds",
    (address) => {
      expect(complaints(address)).toEqual(["A web address holds no spaces or invisible characters."]);
    },
  );

  test("any that is accepted opens a page of the web, and the host that it shows", () => {
    const anyStart = fc.constantFrom("https://", "http://", "HTTP://", "https:", "https:\\\\", "//", "javascript:");
    const anyPiece = fc.constantFrom("/", "//", "\\", "@", ":", "u", "e.example", "?", "#", "\t", " ", "%40");
    const anyAddress = fc.tuple(anyStart, fc.array(anyPiece, { maxLength: 6 })).map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(anyAddress, (address) => {
        const parsed = webAddressSchema.safeParse(address);
        if (!parsed.success) return;
        const { protocol, username, password } = new URL(parsed.data);
        expect([protocol.replace("s:", ":"), username, password]).toEqual(["http:", "", ""]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a reference", () => {
  const source = { url: "https://aws.amazon.com/s3/", title: "Amazon S3" };

  test("names its source; the day it was read may be unknown", () => {
    expect(referenceSchema.parse(source)).toEqual({ ...source, retrieved: null });
    expect(referenceSchema.parse({ ...source, retrieved: "2026-11-22" }).retrieved).toBe("2026-11-22");
    expect(referenceSchema.safeParse({ ...source, title: " " }).error?.issues[0]?.message).toBe("Name the source.");
  });

  test("says nothing else", () => {
    expect(referenceSchema.safeParse({ ...source, author: "x" }).success).toBe(false);
  });

  test("there may be none, and at most fifty", () => {
    expect(referencesSchema.parse(undefined)).toEqual([]);
    expect(referencesSchema.safeParse(new Array(50).fill(source)).success).toBe(true);
    expect(referencesSchema.safeParse(new Array(51).fill(source)).success).toBe(false);
  });
});
