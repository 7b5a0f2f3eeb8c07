import fc from "fast-check";
import type { JsonSchema } from "../openapi/json-schema.ts";
import { DOCUMENT } from "./contract.ts";

/** How many objects and lists may stand in each other before what may be left out is. */
const DEEPEST = 6;

/** Values that a schema of the document allows; examples of it among them, so that some name what is there. */
export function arbitraryOf(schema: JsonSchema, depth = 0): fc.Arbitrary<unknown> {
  const { $ref, examples, const: only, enum: words, anyOf, oneOf } = schema as Told;
  const some = words ?? anyOf ?? oneOf;
  if ($ref) return arbitraryOf(schemaAt($ref), depth);
  if (only !== undefined) return fc.constant(only);
  if (words) return fc.constantFrom(...words);
  if (some) return fc.oneof(...some.map((one) => arbitraryOf(one as JsonSchema, depth)));
  const made = arbitraryOfType(schema as Told, depth);
  return examples?.length ? fc.oneof(fc.constantFrom(...examples), made) : made;
}

type Told = {
  $ref?: string;
  type?: string;
  examples?: unknown[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | false;
};

function schemaAt($ref: string): JsonSchema {
  const found = DOCUMENT.components.schemas[$ref.split("/").at(-1) ?? ""];
  if (!found) throw new Error(`The document has no ${$ref}.`);
  return found;
}

function arbitraryOfType(told: Told, depth: number): fc.Arbitrary<unknown> {
  if (told.type === "string") return arbitraryOfText(told);
  if (told.type === "integer")
    return fc.integer({ min: told.minimum ?? -5, max: Math.min(told.maximum ?? 5_000, 2 ** 31 - 1) });
  if (told.type === "number") return fc.double({ noNaN: true });
  if (told.type === "boolean") return fc.boolean();
  if (told.type === "null") return fc.constant(null);
  if (told.type === "array") return arbitraryOfList(told, depth);
  if (told.type === "object") return arbitraryOfObject(told, depth);
  return fc.jsonValue({ maxDepth: 2 });
}

const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  uri: fc.webUrl({ withQueryParameters: true }),
  date: fc.date({ noInvalidDate: true, min: new Date(0) }).map((date) => date.toISOString().slice(0, 10)),
  "date-time": fc.date({ noInvalidDate: true, min: new Date(0) }).map((date) => date.toISOString()),
  uuid: fc.uuid(),
};

/** What a slug may be; its pattern looks ahead, which cannot be turned into words. */
const WORDS = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,4})?$/);

function arbitraryOfText({ format = "", pattern, minLength = 0, maxLength = 40 }: Told): fc.Arbitrary<string> {
  if (FORMATS[format]) return FORMATS[format];
  if (pattern) return pattern.includes("(?=") ? WORDS : fc.stringMatching(new RegExp(pattern, "u"));
  return fc.oneof(WORDS, fc.string({ unit: "binary", minLength, maxLength: Math.min(maxLength, minLength + 40) }));
}

function arbitraryOfList({ items = {}, minItems = 0, maxItems = 3 }: Told, depth: number): fc.Arbitrary<unknown[]> {
  const most = depth > DEEPEST ? minItems : Math.max(minItems, Math.min(maxItems, 3));
  return fc.array(arbitraryOf(items, depth + 1), { minLength: minItems, maxLength: most });
}

function arbitraryOfObject(
  { properties = {}, required = [], additionalProperties }: Told,
  depth: number,
): fc.Arbitrary<unknown> {
  const members = Object.entries(properties).filter(([name]) => depth <= DEEPEST || required.includes(name));
  const arbitraries = Object.fromEntries(members.map(([name, schema]) => [name, arbitraryOf(schema, depth + 1)]));
  const known = fc.record(arbitraries, { requiredKeys: required.filter((name) => name in arbitraries) });
  if (!additionalProperties || members.length > 0) return known;
  return fc.dictionary(WORDS, arbitraryOf(additionalProperties, depth + 1), { maxKeys: 3 });
}
