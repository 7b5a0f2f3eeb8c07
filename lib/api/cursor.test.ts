import { describe, expect, it } from "vitest";
import { z } from "zod";
import { linkToNext, readCursor, writeCursor } from "./cursor.ts";

const schema = z.strictObject({ offset: z.int() });
const url = (query: string) => new URL(`https://wiki.example/api/v1/offerings?${query}`);

describe("a cursor", () => {
  it("names its place in the same list, however that is spelled and shown", () => {
    const cursor = writeCursor(url("vendor=aws&layer=platform&limit=10"), { offset: 10 });
    expect(readCursor(url(`limit=50&layer=platform&vendor=aws&fields=title&cursor=${cursor}`), cursor, schema)).toEqual(
      {
        place: { offset: 10 },
      },
    );
  });

  it("is refused in every other list, and when we did not write it", () => {
    const cursor = writeCursor(url("vendor=aws"), { offset: 10 });
    for (const [query, written] of [
      ["vendor=google", cursor],
      ["vendor=aws&sort=-title", cursor],
      ["vendor=aws", ""],
      ["vendor=aws", "%%%"],
      ["vendor=aws", cursor.slice(0, -4)],
      ["vendor=aws", writeCursor(url("vendor=aws"), { offset: "10" })],
    ] as const)
      expect(readCursor(url(query), written, schema)).toMatchObject({ problem: { code: "invalid-parameter" } });
  });

  it("stands in the link to the answer that follows", () => {
    expect(linkToNext(url("vendor=aws&cursor=old"), "new")).toEqual([
      { href: "/api/v1/offerings?vendor=aws&cursor=new", rel: "next" },
    ]);
    expect(linkToNext(url("vendor=aws"), null)).toEqual([]);
  });
});
