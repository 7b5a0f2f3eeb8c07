import { z } from "zod";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { describeApi } from "../openapi/describe-api.ts";
import { defineOperation, type Operation } from "../operation.ts";
import { named } from "../schemas/named.ts";

/** The description of all calls, this one among them. Nothing changes it while the process runs, so one is kept. */
export function openApiOf(operations: () => readonly Operation[]): Operation {
  let kept: { origin: string; document: ReturnType<typeof describeApi> } | undefined;
  return defineOperation({
    method: "GET",
    path: "/api/v1/openapi.json",
    operationId: "getOpenApi",
    summary: "This description",
    description: "OpenAPI 3.1, made from the schemas that the calls parse and answer with; JSON Schema 2020-12 in it.",
    tags: ["About"],
    params: z.strictObject({}),
    query: z.strictObject({}),
    responses: {
      200: {
        description: "An OpenAPI 3.1 document.",
        schema: named("OpenApi", z.looseObject({ openapi: z.literal("3.1.0") })),
      },
      errors: ["invalid-parameter"],
    },
    async handle(_db, { url: { origin } }) {
      noteKeys("api");
      if (kept?.origin !== origin) kept = { origin, document: describeApi(operations(), origin) };
      return { body: kept.document };
    },
  });
}
