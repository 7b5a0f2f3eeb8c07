import { z } from "zod";
import { collectionOf, KINDS } from "#lib/domain/kinds.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { API_VERSION } from "../api-version.ts";
import { defineOperation } from "../operation.ts";
import { named } from "../schemas/named.ts";

const addressSchema = z.string();

const indexSchema = named(
  "Index",
  z.object({
    name: z.string(),
    version: z.string(),
    documentation: addressSchema,
    description: addressSchema,
    links: z.record(z.string(), addressSchema),
  }),
);

export const getIndex = defineOperation({
  method: "GET",
  path: "/api/v1",
  operationId: "getIndex",
  summary: "Where everything is",
  description: "The addresses to begin with, and where this API is described for programs and for people.",
  tags: ["About"],
  params: z.strictObject({}),
  query: z.strictObject({}),
  responses: {
    200: {
      description: "The addresses to begin with.",
      schema: indexSchema,
    },
    errors: ["invalid-parameter"],
  },
  async handle() {
    noteKeys("api");
    const names = ["taxonomy", ...KINDS.map(collectionOf), "placements", "changes", "search", "suggest"];
    return {
      body: {
        name: "Strata",
        version: API_VERSION,
        documentation: "/api",
        description: "/api/v1/openapi.json",
        links: Object.fromEntries(names.map((name) => [name, `/api/v1/${name}`])),
      },
    };
  },
});
