import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeRecord } from "./merge-record.ts";

const clean = (value: unknown) => ({ clean: true, value });
const conflictsAt = (...pointers: string[]) => ({
  clean: false,
  conflicts: pointers.map((pointer) => expect.objectContaining({ pointer })),
});

const s3 = { id: "s3", component: "object-storage", from: "2006", until: null, references: [] as object[] };
const ec2 = { id: "ec2", component: "compute", from: "2006", until: null, references: [] as object[] };
const own = { id: "own", component: "queue" };
const other = { id: "other", component: "cache" };
const news = { url: "https://news.example/1", title: "News" };
const blog = { url: "https://blog.example/1", title: "Blog" };

describe("two edits of one record merge", () => {
  it.each([
    ["in different fields", { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 2 }, { a: 2, b: 2 }],
    ["a field added and another removed", { a: 1 }, { a: 1, b: 2 }, {}, { b: 2 }],
    [
      "in different fields of one claim",
      { p: [s3] },
      { p: [{ ...s3, from: "2005" }] },
      { p: [{ ...s3, until: "2020" }] },
      { p: [{ ...s3, from: "2005", until: "2020" }] },
    ],
    [
      "in different claims, whatever their order",
      { p: [s3, ec2] },
      { p: [ec2, { ...s3, from: "2005" }] },
      { p: [s3] },
      { p: [{ ...s3, from: "2005" }] },
    ],
    [
      "claims added by both: first those of the base",
      { p: [s3] },
      { p: [s3, own] },
      { p: [s3, other] },
      { p: [s3, other, own] },
    ],
    ["a claim added where one was removed", { p: [s3] }, { p: [] }, { p: [s3, other] }, { p: [other] }],
    [
      "sources added to one claim by both",
      { p: [s3] },
      { p: [{ ...s3, references: [news] }] },
      { p: [{ ...s3, references: [blog] }] },
      { p: [{ ...s3, references: [blog, news] }] },
    ],
    [
      "one source named by one and dated by the other",
      { r: [news] },
      { r: [{ ...news, title: "The news" }] },
      { r: [{ ...news, retrieved: "2026" }] },
      { r: [{ ...news, title: "The news", retrieved: "2026" }] },
    ],
    ["names added and removed", { n: ["a", "b"] }, { n: ["a", "b", "c"] }, { n: ["b"] }, { n: ["b", "c"] }],
    [
      "a name put between two others, and one put at the end",
      { n: ["a", "b"] },
      { n: ["a", "x", "b"] },
      { n: ["a", "b", "c"] },
      { n: ["a", "x", "b", "c"] },
    ],
    [
      "a new order and an addition",
      { n: ["a", "b"] },
      { n: ["b", "a"] },
      { n: ["a", "b", "c"] },
      { n: ["b", "c", "a"] },
    ],
    [
      "relations added by both",
      { n: [{ t: 1 }] },
      { n: [{ t: 1 }, { t: 2 }] },
      { n: [{ t: 1 }, { t: 3 }] },
      { n: [{ t: 1 }, { t: 2 }, { t: 3 }] },
    ],
  ])("%s", (_, base, mine, theirs, merged) => expect(mergeRecord(base, mine, theirs)).toEqual(clean(merged)));
});

describe("two edits of one record are a conflict, at its place in mine,", () => {
  it.each([
    ["in one field", { a: 1, b: 1 }, { a: 2, b: 2 }, { a: 3, b: 3 }, ["/record/a", "/record/b"]],
    [
      "in one field of a claim",
      { p: [s3, ec2] },
      { p: [ec2, { ...s3, from: "1" }] },
      { p: [{ ...s3, from: "2" }, ec2] },
      ["/record/p/1/from"],
    ],
    [
      "when mine changes a claim that theirs removes",
      { p: [s3] },
      { p: [{ ...s3, from: "1" }] },
      { p: [] },
      ["/record/p/0"],
    ],
    [
      "when mine removes a claim that theirs changes",
      { p: [s3] },
      { p: [] },
      { p: [{ ...s3, from: "1" }] },
      ["/record/p"],
    ],
    [
      "when both add a claim of one id and say other things of it",
      { p: [] },
      { p: [own] },
      { p: [{ ...own, component: "x" }] },
      ["/record/p/0"],
    ],
    ["when both replace one name", { n: ["a"] }, { n: ["b"] }, { n: ["c"] }, ["/record/n"]],
    [
      "when both give the list another order",
      { n: ["a", "b", "c"] },
      { n: ["b", "a", "c"] },
      { n: ["a", "c", "b"] },
      ["/record/n"],
    ],
    ["in a list that has a member twice", { n: ["a", "a"] }, { n: ["a"] }, { n: ["a", "a", "b"] }, ["/record/n"]],
    ["in a field whose name has a slash", { "a/b": 1 }, { "a/b": 2 }, { "a/b": 3 }, ["/record/a~1b"]],
  ])("%s", (_, base, mine, theirs, pointers) =>
    expect(mergeRecord(base, mine, theirs)).toEqual(conflictsAt(...pointers)),
  );
});

describe("for all records", () => {
  const anyClaims = fc.uniqueArray(
    fc.record({ id: fc.constantFrom("a", "b", "c", "d"), from: fc.integer({ max: 3, min: 1 }) }),
    {
      selector: ({ id }) => id,
    },
  );
  const anyRecord = fc.record({
    claims: anyClaims,
    names: fc.array(fc.constantFrom("x", "y", "z"), { maxLength: 4 }),
    note: fc.constantFrom("", "n", "m"),
  });

  it("an edit on a record that nobody else changed is the result, whoever made it", () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (base, edit) => {
        expect(mergeRecord(base, base, edit)).toEqual(clean(edit));
        expect(mergeRecord(base, edit, base)).toEqual(clean(edit));
        expect(mergeRecord(base, edit, edit)).toEqual(clean(edit));
      }),
    );
  });

  it("it does not matter which side is called mine", () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (base, one, another) => {
        const [there, back] = [mergeRecord(base, one, another), mergeRecord(base, another, one)];
        expect(there.clean).toBe(back.clean);
        if (there.clean) expect(back).toEqual(there);
      }),
      { numRuns: 500 },
    );
  });

  it("a clean merge has each claim as the side that changed it says, and those that nobody removed", () => {
    fc.assert(
      fc.property(anyClaims, anyClaims, anyClaims, (base, mine, theirs) => {
        const merged = mergeRecord(base, mine, theirs);
        if (!merged.clean) return;
        const find = (claims: unknown, id: string) =>
          (claims as { id: string; from: number }[]).find((claim) => claim.id === id)?.from;
        for (const id of ["a", "b", "c", "d"]) {
          const [before, ours, others] = [base, mine, theirs].map((claims) => find(claims, id));
          expect(find(merged.value, id)).toBe(ours === before ? others : ours);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
