import { describe, expect, test } from "vitest";
import { judgeManyLinks } from "./many-links.ts";
import { editOf } from "./testing/any-change.ts";

const links = (count: number): string =>
  Array.from({ length: count }, (_, index) => `[one](https://shop.example/${index})`).join(" ");

describe("many-links", () => {
  test("says nothing of two new links, warns of three to five, holds six", () => {
    expect(judgeManyLinks(editOf("", links(2)))).toBeNull();
    expect(judgeManyLinks(editOf("", links(3)))).toMatchObject({ rule: "many-links", measure: "warn" });
    expect(judgeManyLinks(editOf("", links(5)))).toMatchObject({ measure: "warn" });
    expect(judgeManyLinks(editOf("", links(6)))).toMatchObject({ measure: "hold" });
  });

  test("counts only what the edit adds", () => {
    expect(judgeManyLinks(editOf(links(20), `${links(20)} and more`))).toBeNull();
  });

  test("counts a source in the record only when the wiki does not know its host", () => {
    const url = (index: number) => ({
      pointer: `/record/references/${index}/url`,
      url: `u${index}`,
      host: "a.example",
    });
    const sources = [0, 1, 2, 3, 4, 5].map(url);
    expect(judgeManyLinks(editOf("", "", { links: sources }))).toBeNull();
    expect(judgeManyLinks(editOf("", "", { links: sources, newHosts: ["a.example"] }))).toMatchObject({
      measure: "hold",
      pointer: "/record/references/0/url",
    });
  });
});
