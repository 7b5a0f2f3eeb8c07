import { describe, expect, test } from "vitest";
import { judgeRepeatedText } from "./repeated-text.ts";
import { editOf } from "./testing/any-change.ts";

const SPAM = "Buy cheap clouds at our shop today.";
const recent = (texts: { page: number; before: string; after: string }[]) => ({
  recent: { blanked: 0, texts, created: [] },
});
const saved = (page: number, text = SPAM) => ({ page, before: "Old.\n", after: `Old.\n\n${text}\n` });

describe("repeated-text", () => {
  test("warns of a line that is there ten times, not of nine", () => {
    expect(judgeRepeatedText(editOf("", "lol\n\n".repeat(10)))).toMatchObject({ measure: "warn" });
    expect(judgeRepeatedText(editOf("", "lol\n\n".repeat(9)))).toBeNull();
  });

  test("warns of a character that is there 200 times in a row, not of 199", () => {
    expect(judgeRepeatedText(editOf("", "a".repeat(200)))).toMatchObject({ rule: "repeated-text", measure: "warn" });
    expect(judgeRepeatedText(editOf("", "a".repeat(199)))).toBeNull();
    expect(judgeRepeatedText(editOf("", "😀".repeat(200)))).toMatchObject({ measure: "warn" });
  });

  test("says nothing of what the page had before, nor of fences, table rows and closing tags", () => {
    expect(judgeRepeatedText(editOf("lol\n\n".repeat(12), `${"lol\n\n".repeat(12)}More.`))).toBeNull();
    expect(judgeRepeatedText(editOf("", "```\n".repeat(12)))).toBeNull();
    expect(judgeRepeatedText(editOf("", "| a | b |\n".repeat(12)))).toBeNull();
    expect(judgeRepeatedText(editOf("", "</Callout>\n\n".repeat(12)))).toBeNull();
  });

  test("holds the third page that gets the same text within ten minutes", () => {
    const edit = (texts: ReturnType<typeof saved>[]) =>
      judgeRepeatedText(editOf("New.\n", `New.\n\n${SPAM}\n`, recent(texts)));
    expect(edit([saved(1), saved(2)])).toMatchObject({ measure: "hold" });
    expect(edit([saved(1), saved(1)])).toBeNull();
    expect(edit([saved(1), saved(2, "Something else that is long enough.")])).toBeNull();
  });
});
