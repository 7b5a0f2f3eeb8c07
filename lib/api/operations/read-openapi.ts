import { z } from "zod";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { describeApi } from "../openapi/describe-api.ts";
import { defineOperation, type Operation } from "../operation.ts";
import { named } from "../schemas/named.ts";

/** The description of all calls, this one among them. It is made once: nothing changes it while the process runs. */
export function openApiOf(operations: () => readonly Operation[]): Operation {
  let document: ReturnType<typeof describeApi> | undefined;
  return defineOperation({
    method: "GET",
    path: "/api/v1/openapi.json",
    operationId: "getOpenApi",
    summary: "This description",
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
    async handle() {
      noteKeys("api");
      document ??= describeApi(operations());
      return { body: document };
    },
  });
}
