import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

/** The same value with the members of every object in the opposite order. */
function turnRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnRound);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turnRound(member)]),
  );
}

test.each([
  [null, "null"],
  ["a “b” \n", '"a “b” \\n"'],
  [1e21, "1e+21"],
  [-0, "0"],
  [[3, [], {}], "[3,[],{}]"],
  [{ b: 1, a: { d: true, c: null } }, '{"a":{"c":null,"d":true},"b":1}'],
  [{ "10": 1, "9": 2 }, '{"10":1,"9":2}'],
])("%j has one spelling: %s", (value, spelling) => {
  expect(canonicalJson(value)).toBe(spelling);
});

test("members are ordered by UTF-16 code units, as in the example of RFC 8785, 3.2.3", () => {
  const value = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 };
  expect(Object.values(JSON.parse(canonicalJson(value)))).toHaveLength(7);
  expect([...canonicalJson(value).matchAll(/:(\d)/g)].map(([, number]) => number).join("")).toBe("2467153");
});

test("what is undefined is left out of an object and null in a list", () => {
  expect(canonicalJson({ a: undefined, b: [1, undefined] })).toBe('{"b":[1,null]}');
});

test("it parses back to the same value, so that different values have different spellings", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("the order of members makes no difference", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => canonicalJson(turnRound(value)) === canonicalJson(value)));
});
