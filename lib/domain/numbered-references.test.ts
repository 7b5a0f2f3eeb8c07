import { expect, test } from "vitest";
import { numberReferences } from "./numbered-references.ts";

const reference = (name: string) => ({ url: `https://example.org/${name}`, title: name, retrieved: null });
const [a, b, c, d] = [reference("a"), reference("b"), reference("c"), reference("d")] as const;

test("the text's citations come first, in their order; then the record's references, as they come at any depth", () => {
  const record = { launch: { references: [c] }, placements: [{ references: [d, a] }], references: [b] };
  const { list, numberOf } = numberReferences([b, a], record);
  expect(list).toEqual([b, a, c, d]);
  expect(numberOf).toEqual({ [b.url]: 1, [a.url]: 2, [c.url]: 3, [d.url]: 4 });
});

test("an address has one number, however often it is cited, and keeps the title it was first given", () => {
  const { list, numberOf } = numberReferences([], {
    first: { references: [a] },
    references: [{ ...a, title: "again" }],
  });
  expect(list).toEqual([a]);
  expect(numberOf).toEqual({ [a.url]: 1 });
});

test("every number is the place of its address in the list", () => {
  const { list, numberOf } = numberReferences([a], { references: [c, b] });
  expect(Object.entries(numberOf).map(([url, number]) => list[number - 1]?.url === url)).toEqual([true, true, true]);
});

test("a record without references adds none, and the given citations are left as they are", () => {
  const citations = [a];
  expect(numberReferences(citations, { definition: "x", altLabels: ["y"], launch: null }).list).toEqual([a]);
  numberReferences(citations, { references: [b] });
  expect(citations).toEqual([a]);
});
