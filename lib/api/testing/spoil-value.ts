import fc from "fast-check";

/** What nobody should send: nothing, much, deep, and what databases and URLs have no place for. */
const JUNK: readonly unknown[] = [
  null,
  true,
  "",
  " ",
  "\0",
  "a\u0000b",
  "\uD800",
  "\u202E\uFEFF",
  "🏔️".repeat(300),
  "x".repeat(70_000),
  "__proto__",
  "../../etc/passwd",
  "'; DROP TABLE pages; --",
  "<script>alert(1)</script>",
  -1,
  0,
  1.5,
  2 ** 31,
  2 ** 53,
  -1e308,
  [],
  {},
  [[[[]]]],
  { __proto__: null, constructor: { prototype: 1 } },
  Array.from({ length: 300 }, () => "y"),
  nested(2_000),
];

function nested(levels: number): unknown {
  let value: unknown = "bottom";
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { deeper: value };
  return value;
}

export const junk: fc.Arbitrary<unknown> = fc.oneof(fc.constantFrom(...JUNK), fc.jsonValue());

/** The value with junk in one place of it, or without that place, or with a stranger beside it. */
export const spoiled = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(value, fc.nat(), junk, fc.constantFrom("replace", "remove", "add"))
    .map(([whole, place, bad, how]) => spoil(whole, place, bad, how));

function spoil(whole: unknown, place: number, bad: unknown, how: string): unknown {
  const copy = structuredClone(whole);
  const places = [...placesIn(copy)];
  const chosen = places[place % Math.max(places.length, 1)];
  if (!chosen) return bad;
  const { parent, name } = chosen;
  if (how === "replace") parent[name] = bad;
  if (how === "remove") delete parent[name];
  if (how === "add") parent[`${name}-`] = bad;
  return copy;
}

type Place = { parent: Record<string, unknown>; name: string };

function* placesIn(part: unknown): Generator<Place> {
  if (typeof part !== "object" || part === null) return;
  const parent = part as Record<string, unknown>;
  for (const name of Object.keys(parent)) {
    yield { parent, name };
    yield* placesIn(parent[name]);
  }
}
