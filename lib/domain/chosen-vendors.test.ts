import fc from "fast-check";
import { expect, test } from "vitest";
import { readChosenVendors, writeChosenVendors } from "./chosen-vendors.ts";

test.each([
  [undefined, []],
  ["", []],
  ["google,aws", ["aws", "google"]],
  [
    ["google", "aws,google"],
    ["aws", "google"],
  ],
  [" aws,<b>,AWS,,a_b,a/b", []],
])("%j asks for %j", (parameter, vendors) => {
  expect(readChosenVendors(parameter)).toEqual(vendors);
});

test("at most fifty are lit", () => {
  const names = Array.from({ length: 60 }, (_, index) => `v${index}`);
  expect(readChosenVendors(names)).toHaveLength(50);
});

test("what is written is read again, each once and in the order of the alphabet", () => {
  const anySlug = fc.stringMatching(/^[a-z][a-z0-9]{0,9}(-[a-z0-9]{1,9})?$/);
  fc.assert(
    fc.property(fc.array(anySlug, { maxLength: 50 }), (slugs) => {
      expect(readChosenVendors(writeChosenVendors(slugs))).toEqual([...new Set(slugs)].sort());
    }),
  );
});
