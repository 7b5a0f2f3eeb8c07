import { z } from "zod";
import { problem } from "#lib/domain/errors.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { nearestFirst } from "../nearest-first.ts";
import { findSchema, schemaNames } from "../openapi/json-schema.ts";
import { defineOperation } from "../operation.ts";
import { named } from "../schemas/named.ts";

export const getSchema = defineOperation({
  method: "GET",
  path: "/api/v1/schemas/{name}",
  operationId: "getSchema",
  summary: "One schema",
  description:
    "What an answer looks like, as JSON Schema 2020-12; every answer in JSON leads to its own by `Link` (`describedby`). " +
    "Objects are open: members may be added.",
  tags: ["About"],
  params: z.strictObject({
    name: z
      .string()
      .meta({ description: "The schema's name, as in the description of the API.", examples: ["Offering"] }),
  }),
  query: z.strictObject({}),
  responses: {
    200: {
      description: "The schema.",
      schema: named("JsonSchema", z.looseObject({ $schema: z.string(), $id: z.string() })),
    },
    errors: ["invalid-parameter", "not-found"],
  },
  async handle(_, { params: { name }, url }) {
    noteKeys("api");
    const schema = findSchema(name, url.origin);
    if (schema) return { body: schema as { $schema: string; $id: string } };
    const known = schemaNames();
    const detail = `There is no schema of this name. Nearest: ${nearestFirst(name, known).slice(0, 3).join(", ")}.`;
    return { problem: problem("not-found", detail, [{ pointer: "/path/name", code: "unknown-schema", detail }]) };
  },
});
