import { expect, test } from "vitest";
import { bodyTag, contentTags, encodedTag, namesTag } from "./entity-tags.ts";

test("the same bytes have the same strong tag, other bytes another", () => {
  const tag = bodyTag(Buffer.from("stack"));
  expect(tag).toMatch(/^"[\w-]{22}"$/);
  expect(bodyTag(Buffer.from("stack"))).toBe(tag);
  expect(bodyTag(Buffer.from("stacks"))).not.toBe(tag);
});

test("each encoding has a tag of its own, from which the content's can be told", () => {
  expect(encodedTag('"r7"', "identity")).toBe('"r7"');
  expect(encodedTag('"r7"', "br")).toBe('"r7-br"');
  expect(contentTags('"r7-br", "r8-gzip", "r9"')).toBe('"r7", "r8", "r9"');
});

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"x", W/"y" ,"a"', true],
  [" * ", true],
  ['"a-br"', false],
  ['"A"', false],
  ["a", false],
  ['"x,"a', false],
  ["", false],
])('If-None-Match: %s names the representation "a": %s', (header, named) => {
  expect(namesTag(header, '"a"')).toBe(named);
});
