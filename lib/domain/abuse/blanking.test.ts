import { describe, expect, test } from "vitest";
import { judgeBlanking } from "./blanking.ts";
import { editOf } from "./testing/any-change.ts";

const TEXT = "A long story about clouds. ".repeat(40);
const recent = (blanked: number) => ({ recent: { blanked, texts: [], created: [] } });

describe("blanking", () => {
  test("warns of a text that is emptied, or of which less than a tenth is left", () => {
    expect(judgeBlanking(editOf(TEXT, ""))).toMatchObject({ rule: "blanking", measure: "warn", pointer: "/body" });
    expect(judgeBlanking(editOf(TEXT, "Gone."))).toMatchObject({ measure: "warn" });
  });

  test("holds the second within an hour by the same account", () => {
    expect(judgeBlanking(editOf(TEXT, "", recent(1)))).toMatchObject({ measure: "hold" });
  });

  test("says nothing of a text that is shortened, of one that was empty, and of a new page", () => {
    expect(judgeBlanking(editOf(TEXT, TEXT.slice(0, 200), recent(5)))).toBeNull();
    expect(judgeBlanking(editOf("", "", recent(5)))).toBeNull();
    expect(judgeBlanking(editOf(null, "", recent(5)))).toBeNull();
  });
});
