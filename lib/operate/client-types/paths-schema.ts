import type { describeApi } from "#lib/api/openapi/describe-api.ts";
import type { JsonSchema } from "#lib/api/openapi/json-schema.ts";
import { untitled } from "./untitled.ts";

type Document = ReturnType<typeof describeApi>;
type Call = Document["paths"][string][string];
type Media = Record<string, { schema: JsonSchema }>;

/**
 * A JSON Schema of what `openapi-fetch` has to know of the API: each path with its methods, their parameters, bodies and
 * answers. Problems are one answer, `default`.
 */
export const pathsSchema = ({ paths, components }: Document): JsonSchema => ({
  ...objectOf(mapValues(paths, (calls) => objectOf(mapValues(calls, schemaOfCall)))),
  $defs: mapValues(components.schemas, (schema) => pointed(untitled(schema) as JsonSchema)),
});

function schemaOfCall({ parameters, requestBody, responses }: Call): JsonSchema {
  const answers = Object.entries(responses).flatMap(([status, answer]): [string, JsonSchema][] =>
    "content" in answer ? [[status, contentOf(answer.content as Media)]] : [],
  );
  const problem = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
  const sent = requestBody && contentOf(requestBody.content as Media);
  return objectOf(
    {
      ...parametersOf(parameters),
      ...(sent ? { requestBody: sent } : {}),
      responses: objectOf({ ...Object.fromEntries(answers), default: contentOf(problem) }),
    },
    requestBody?.required === false ? ["requestBody"] : [],
  );
}

/** By their places; a place without any is left out. */
function parametersOf(parameters: Call["parameters"]): Record<string, JsonSchema> {
  const places = (["path", "query", "header"] as const).flatMap((place) => {
    const here = parameters.filter((parameter) => parameter.in === place);
    const optional = here.filter(({ required }) => !required).map(({ name }) => name);
    const members = here.map(({ name, description, schema }): [string, JsonSchema] => [
      name,
      { ...(untitled(schema) as JsonSchema), ...(description ? { description } : {}) },
    ]);
    const schema = pointed(objectOf(Object.fromEntries(members), optional));
    return here.length > 0 ? [{ place, schema, isOptional: optional.length === here.length }] : [];
  });
  const optional = places.filter(({ isOptional }) => isOptional).map(({ place }) => place);
  const schemas = Object.fromEntries(places.map(({ place, schema }) => [place, schema]));
  return places.length > 0 ? { parameters: objectOf(schemas, optional) } : {};
}

const contentOf = (content: Media): JsonSchema =>
  objectOf({ content: objectOf(mapValues(content, ({ schema }) => pointed(untitled(schema) as JsonSchema))) });

/** An object of these members, all needed but the optional ones, and of no others. */
const objectOf = (properties: Record<string, JsonSchema>, optional: readonly string[] = []): JsonSchema => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

const mapValues = <From, To>(values: Record<string, From>, change: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));

/** The same schema as part of this document, in which the named schemas stand elsewhere. */
const pointed = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"#/$defs/'));
