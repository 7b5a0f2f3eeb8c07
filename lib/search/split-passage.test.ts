import { describe, expect, it } from "vitest";
import { MATCH_BEGINS, MATCH_ENDS, PASSAGE_ENDS, splitPassage, splitPassages } from "./split-passage.ts";

const marked = (text: string) => `${MATCH_BEGINS}${text}${MATCH_ENDS}`;

describe("a marked text", () => {
  it("becomes pieces of text that say whether they match, never markup", () => {
    expect(splitPassage(`<b>the</b>\n  ${marked("stack")} of ${marked("2008")}`)).toEqual([
      { text: "<b>the</b> ", match: false },
      { text: "stack", match: true },
      { text: " of ", match: false },
      { text: "2008", match: true },
    ]);
  });

  it("gives only the passages that hold a match", () => {
    expect(splitPassages(["nothing here", `a ${marked("hit")}`].join(PASSAGE_ENDS))).toEqual([
      [
        { text: "a ", match: false },
        { text: "hit", match: true },
      ],
    ]);
  });
});
