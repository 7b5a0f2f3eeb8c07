import type { describeApi } from "../openapi/describe-api.ts";
import type { JsonSchema } from "../openapi/json-schema.ts";

type Document = Pick<ReturnType<typeof describeApi>, "paths" | "components">;

/** The members of something, by where they stand in it, such as `items[].id`: their types, with `!` where one is always there. */
export type Members = Record<string, string>;

/** What programs may rely on of the API: of each call its parameters, what it reads and what it answers; and each schema. */
export type Outline = {
  calls: Record<string, { parameters: Members; sends: Members; answers: Members }>;
  schemas: Record<string, Members>;
};

/** The outline of an OpenAPI document. A call is named by its method and address, a body by its media type. */
export const outlineApi = ({ paths, components }: Document): Outline => ({
  calls: Object.fromEntries(
    Object.entries(paths).flatMap(([path, calls]) =>
      Object.entries(calls).map(([method, call]) => [`${method.toUpperCase()} ${path}`, outlineCall(call)]),
    ),
  ),
  schemas: Object.fromEntries(Object.entries(components.schemas).map(([name, schema]) => [name, membersOf(schema)])),
});

type Call = Document["paths"][string][string];
type Media = Record<string, { schema: JsonSchema }>;

const outlineCall = ({ parameters, requestBody, responses }: Call): Outline["calls"][string] => ({
  parameters: Object.assign(
    {},
    ...parameters.map(({ name, in: place, required, schema }) => membersOf(schema, `${place} ${name}`, required)),
  ),
  sends: requestBody ? outlineMedia(requestBody.content as Media, requestBody.required) : {},
  answers: Object.assign(
    {},
    ...Object.entries(responses).map(([status, answer]) =>
      "content" in answer ? outlineMedia(answer.content as Media, true, `${status} `) : outlineShared(status, answer),
    ),
  ),
});

/** Which problems a call may answer with is no promise: each is one to who calls, by its `type`. */
const outlineShared = (status: string, { $ref }: { $ref: string }): Members =>
  Number(status) < 400 ? { [status]: $ref } : {};

const outlineMedia = (content: Media, required: boolean, before = ""): Members =>
  Object.assign(
    {},
    ...Object.entries(content).map(([type, { schema }]) => membersOf(schema, `${before}${type}`, required)),
  );

/** All members of a schema; the schema itself stands at `place`. */
function membersOf(schema: JsonSchema, place = "", required = true): Members {
  const some = alternativesOf(schema);
  const types = [...new Set(some.map(typeOf))].sort().join("|");
  const members: Members = { [place]: `${types}${required ? "!" : ""}` };
  for (const [where, type] of some.flatMap((one) => membersWithin(one, place)))
    members[where] = either(members[where] ?? type, type);
  return members;
}

function membersWithin({ items, additionalProperties, properties, required }: JsonSchema, place: string) {
  const always = (required ?? []) as string[];
  return [
    ...(items ? [membersOf(items as JsonSchema, `${place}[]`)] : []),
    ...(typeof additionalProperties === "object"
      ? [membersOf(additionalProperties as JsonSchema, `${place}.*`, false)]
      : []),
    ...Object.entries((properties ?? {}) as Record<string, JsonSchema>).map(([name, member]) =>
      membersOf(member, `${place}.${name}`, always.includes(name)),
    ),
  ].flatMap((members) => Object.entries(members));
}

const alternativesOf = (schema: JsonSchema): JsonSchema[] => {
  const some = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined;
  return some ? some.flatMap(alternativesOf) : [schema];
};

/** A member of several alternatives: of all their types, always there if it is so in each. */
function either(one: string, other: string): string {
  const types = [one, other].flatMap((said) => said.replace(/!$/, "").split("|"));
  return [...new Set(types)].sort().join("|") + (one.endsWith("!") && other.endsWith("!") ? "!" : "");
}

function typeOf({ $ref, const: only, enum: words, type }: JsonSchema): string {
  if (typeof $ref === "string") return $ref.split("/").at(-1) ?? "";
  if (only !== undefined) return JSON.stringify(only);
  if (Array.isArray(words)) return words.map((word) => JSON.stringify(word)).join("|");
  return typeof type === "string" ? type : "any";
}
