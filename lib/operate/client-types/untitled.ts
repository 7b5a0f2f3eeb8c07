/**
 * A JSON Schema without the words for people that would become names of types, and without examples and defaults. Members
 * that are called so stay.
 */
export function untitled(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(untitled);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([name]) => !DROPPED.has(name))
      .map(([name, part]) => [name, name === "properties" ? membersOf(part) : untitled(part)]),
  );
}

const DROPPED: ReadonlySet<string> = new Set(["title", "examples", "default"]);

const membersOf = (properties: object): object =>
  Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, untitled(schema)]));
