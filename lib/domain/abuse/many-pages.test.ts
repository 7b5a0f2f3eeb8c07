import { describe, expect, test } from "vitest";
import { judgeManyPages } from "./many-pages.ts";
import { editOf } from "./testing/any-change.ts";

const recent = (created: number[]) => ({ recent: { blanked: 0, texts: [], created } });
const ages = (count: number) => Array.from({ length: count }, (_, index) => 10 + index);

describe("many-pages", () => {
  test("throttles the eleventh page within ten minutes until the oldest of the ten is ten minutes old", () => {
    expect(judgeManyPages(editOf(null, "New.", recent(ages(10))))).toMatchObject({ measure: "throttle", wait: 581 });
    expect(judgeManyPages(editOf(null, "New.", recent(ages(9))))).toBeNull();
  });

  test("says nothing of an edit of a page that is there", () => {
    expect(judgeManyPages(editOf("Old.", "New.", recent(ages(30))))).toBeNull();
  });
});
