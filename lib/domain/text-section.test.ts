import { expect, it } from "vitest";
import type { Heading } from "./page.ts";
import { findSection, readSection, replaceSection, type Section } from "./text-section.ts";

const BODY = "Lead.\n\n## A\n\nText of A.\n\n### A1\n\nText of A1.\n\n\n## B\n\nText of B.\n";
const HEADINGS: Heading[] = [
  { depth: 2, id: "a", text: "A", line: 3 },
  { depth: 3, id: "a1", text: "A1", line: 7 },
  { depth: 4, id: "quoted", text: "In a quote", line: null },
  { depth: 2, id: "b", text: "B", line: 12 },
];
const section = (id: string): Section => findSection(BODY, HEADINGS, id) as Section;

it("a section reaches to the next heading of its rank or a higher one, and the last one to the end", () => {
  expect(readSection(BODY, section("a"))).toBe("## A\n\nText of A.\n\n### A1\n\nText of A1.\n");
  expect(readSection(BODY, section("a1"))).toBe("### A1\n\nText of A1.\n");
  expect(readSection(BODY, section("b"))).toBe("## B\n\nText of B.\n");
});

it("there is no section of a heading that is unknown or stands within a quote", () => {
  expect(findSection(BODY, HEADINGS, "c")).toBeNull();
  expect(findSection(BODY, HEADINGS, "quoted")).toBeNull();
});

it("put back as it was, a section leaves the text as it was", () => {
  for (const id of ["a", "a1", "b"]) {
    expect(replaceSection(BODY, section(id), readSection(BODY, section(id)))).toBe(BODY);
  }
});

it("another text takes the place of its section alone", () => {
  expect(replaceSection(BODY, section("a1"), "### New\n\n\n")).toBe(
    "Lead.\n\n## A\n\nText of A.\n\n### New\n\n\n## B\n\nText of B.\n",
  );
});

it("an empty text takes the section away", () => {
  expect(replaceSection(BODY, section("a"), " \n")).toBe("Lead.\n\n## B\n\nText of B.\n");
});
