import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuestion } from "./read-question.ts";

describe("a question", () => {
  it("keeps words and operators and knows which word may be unfinished", () => {
    expect(readQuestion("  amazon   dyn")).toEqual({ words: "amazon dyn", unfinished: "dyn", forgiving: true });
  });

  it("parts words at hyphens and slashes, as the index does, but keeps a minus sign", () => {
    expect(readQuestion("amazon-s3").words).toBe("amazon s3");
    expect(readQuestion("request/response").words).toBe("request response");
    expect(readQuestion("storage -amazon").words).toBe("storage -amazon");
  });

  it("takes a quoted or excluded last word as finished and asks for no similar names then", () => {
    expect(readQuestion("storage -amazon")).toMatchObject({ unfinished: "", forgiving: false });
    expect(readQuestion('"object storage"')).toMatchObject({ unfinished: "", forgiving: false });
  });

  it("asks for nothing when there is no letter and no digit", () => {
    for (const typed of ["", " ", "%%%", "\0", "\u{E000}", "---", '"', "\u{D800}", "🙂"])
      expect(readQuestion(typed)).toEqual({ words: "", unfinished: "", forgiving: false });
  });

  it("is short, well-formed and without invisible characters whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (typed) => {
        const { words, unfinished } = readQuestion(typed);
        expect(words.length).toBeLessThanOrEqual(200);
        expect(words.isWellFormed()).toBe(true);
        expect(words).not.toMatch(/\p{Cc}|\p{Co}/u);
        expect(words.endsWith(unfinished)).toBe(true);
      }),
    );
  });
});
