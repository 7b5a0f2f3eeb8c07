import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blameNextRecord, NO_RECORD_BLAMED, type RecordVersion } from "./blame-record.ts";
import { blameLines } from "./blame-text.ts";

const blamed = (...bodies: (string | null)[]) =>
  blameLines(bodies.map((body, index) => ({ number: index + 1, body }))).map(
    ({ text, revision, orHidden }) => `${revision}${orHidden ? "?" : ""} ${text}`,
  );

describe("the blame of a text", () => {
  it("names for each line the revision that brought it as it is", () => {
    expect(blamed("a\nb\n", "a\nnew\nb\n", "a\nnew\nB\n")).toEqual(["1 a", "2 new", "3 B"]);
  });

  it("gives a text that comes back the marks it had: who reverts a blanking wrote nothing", () => {
    expect(blamed("a\n", "a\nb\n", "", "a\nb\n")).toEqual(["1 a", "2 b"]);
  });

  it("says of what a hidden text may have brought that it is not known, and of nothing else", () => {
    expect(blamed("a\n", null, "a\nb\n", "a\nb\nc\n")).toEqual(["1 a", "3? b", "4 c"]);
  });

  it("of a page whose newest text is hidden is that of the newest one shown", () => {
    expect(blamed("a\n", null)).toEqual(["1 a"]);
  });

  it("is the newest text, line by line, and names only revisions that there are", () => {
    const anyBody = fc
      .array(fc.constantFrom("a", "b", "c", ""), { maxLength: 8 })
      .map((lines) => lines.map((line) => `${line}\n`).join(""));
    fc.assert(
      fc.property(fc.array(anyBody, { minLength: 1, maxLength: 8 }), (bodies) => {
        const lines = blameLines(bodies.map((body, index) => ({ number: index + 1, body })));
        expect(lines.map(({ text }) => `${text}\n`).join("")).toBe(bodies.at(-1));
        for (const { text, revision } of lines) expect(bodies[revision - 1]?.split("\n")).toContain(text);
      }),
    );
  });
});

describe("the blame of a record", () => {
  const blame = (...records: RecordVersion["record"][]) => {
    let state = NO_RECORD_BLAMED;
    for (const [index, record] of records.entries()) state = blameNextRecord(state, { number: index + 1, record });
    return Object.fromEntries(
      [...state.marks].map(([pointer, { revision, orHidden }]) => [pointer, `${revision}${orHidden ? "?" : ""}`]),
    );
  };

  it("names for each field and each claim the revision that said it last, whatever the order of claims", () => {
    const [a, b] = [
      { id: "a", from: "2006" },
      { id: "b", from: "2008" },
    ];
    expect(
      blame(
        { status: "active", note: "", placements: [a] },
        { status: "active", note: "n", placements: [a, b] },
        { status: "legacy", note: "n", placements: [{ ...b, from: "2009" }, a] },
      ),
    ).toEqual({ "/status": "3", "/note": "2", "/placements/a": "1", "/placements/b": "3" });
  });

  it("says of what a hidden record may have said that it is not known", () => {
    expect(blame({ status: "active" }, null, { status: "active", note: "n" })).toEqual({
      "/status": "1",
      "/note": "3?",
    });
  });
});
