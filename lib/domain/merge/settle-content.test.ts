import { describe, expect, it } from "vitest";
import type { Content } from "#lib/domain/content.ts";
import { settleContent } from "./settle-content.ts";
import { findMarks, MARKS, settleText } from "./settle-text.ts";

const BASE = "First line.\n\nThe sky is blue.\n\nLast line.\n";

describe("a text to finish by hand", () => {
  const settled = settleText(BASE, BASE.replace("blue", "red"), BASE.replace("blue", "green").replace("Last", "Final"));

  it("holds both versions of what does not merge, mine first, and all that does", () => {
    expect(settled).toBe(
      `First line.\n\n${MARKS.mine}\nThe sky is red.\n${MARKS.between}\nThe sky is green.\n${MARKS.end}\n\nFinal line.\n`,
    );
  });

  it("names the lines that are to be removed, and a text without them names none", () => {
    expect(findMarks(settled)).toEqual([3, 5, 7]);
    expect(findMarks("A\n=======\n\nB\n-------\n")).toEqual([]);
  });

  it("is the merged text where nothing conflicts", () => {
    expect(settleText(BASE, BASE.replace("First", "1st"), BASE.replace("Last", "nth"))).toBe(
      BASE.replace("First", "1st").replace("Last", "nth"),
    );
  });
});

describe("a record to finish by hand", () => {
  const offering = (record: Record<string, unknown>): Content => ({
    kind: "offering",
    slug: "amazon-s3",
    title: "Amazon S3",
    body: "",
    record: record as Content["record"],
  });
  const claim = { id: "a", from: "2006", until: null, references: ["x"] };
  const base = offering({ status: "active", licence: "", placements: [claim] });
  const mine = offering({ status: "legacy", licence: "", placements: [{ ...claim, from: "2007", until: "2020" }] });
  const theirs = offering({
    status: "withdrawn",
    licence: "MIT",
    placements: [{ ...claim, from: "2008", references: ["x", "y"] }, { id: "b" }],
  });

  it("has both sides' changes where they are clean and mine where they are not", () => {
    expect(settleContent(base, mine, theirs).record).toEqual({
      status: "legacy",
      licence: "MIT",
      placements: [{ id: "a", from: "2007", until: "2020", references: ["x", "y"] }, { id: "b" }],
    });
  });

  it("keeps my title where both changed it and takes theirs where I did not", () => {
    expect(settleContent(base, { ...mine, title: "S3" }, { ...theirs, title: "Simple" }).title).toBe("S3");
    expect(settleContent(base, mine, { ...theirs, title: "Simple" }).title).toBe("Simple");
  });
});
