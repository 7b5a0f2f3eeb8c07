import { z } from "zod";
import { problem } from "#lib/domain/errors.ts";
import { previewPage } from "#lib/reconcile/preview-page.ts";
import { readFacts } from "#lib/reconcile/read-facts.ts";
import { SERVICE_PATH } from "#lib/reconcile/service-manifest.ts";
import { defineOperation } from "../operation.ts";
import { previewSchema } from "../schemas/reconcile.ts";

/** It loads and runs nothing, so that any site may show it in a frame. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export const previewEntity = defineOperation({
  method: "GET",
  path: `${SERVICE_PATH}/preview`,
  operationId: "previewEntity",
  summary: "A page in a few words, for a frame",
  description: "The preview protocol of the Reconciliation Service API 0.2. Other sites may show it in a frame.",
  tags: ["Reconcile"],
  params: z.strictObject({}),
  query: z.strictObject({
    id: z
      .string()
      .regex(/^[1-9]\d{0,8}$/, "Give a page's permanent id.")
      .meta({ description: "The page's permanent id.", examples: ["1"] }),
  }),
  type: "text/html",
  responses: {
    200: { description: "A small HTML page.", schema: previewSchema },
    errors: ["invalid-parameter", "not-found"],
  },
  async handle(db, { query: { id } }) {
    const page = (await readFacts(db, [Number(id)])).get(Number(id));
    if (page) return { written: previewPage(page), headers: { "content-security-policy": POLICY } };
    return {
      problem: problem("not-found", `No page of today has the id ${id}.`, [
        { pointer: "/query/id", code: "unknown-page", detail: `No page of today has the id ${id}.` },
      ]),
    };
  },
});
