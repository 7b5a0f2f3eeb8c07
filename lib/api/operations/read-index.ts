import { z } from "zod";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { API_VERSION } from "../api-version.ts";
import { defineOperation, type Operation } from "../operation.ts";
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

/** The addresses that can be read without knowing a name; the calls of the API that are such are made from its table. */
export const indexOf = (operations: () => readonly Operation[]): Operation =>
  defineOperation({
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
      const links = operations()
        .filter(isBeginning)
        .map(({ path }) => [path.slice(BELOW.length), path]);
      return {
        body: {
          name: "Strata",
          version: API_VERSION,
          documentation: "/api",
          description: "/api/v1/openapi.json",
          links: { ...Object.fromEntries(links), catalog: "/catalog", feed: "/feed.atom" },
        },
      };
    },
  });

const BELOW = "/api/v1/";

/** Whether anybody can read there without filling in a name. */
const isBeginning = ({ method, path, permission }: Operation): boolean =>
  method === "GET" && path.startsWith(BELOW) && !path.includes("{") && !permission;
