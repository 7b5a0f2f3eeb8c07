import { z } from "zod";
import { readTaxonomy } from "#lib/taxonomy/read-taxonomy.ts";
import { defineOperation } from "../operation.ts";
import { clockParameters } from "../parameters.ts";
import { readClocks } from "../read-clocks.ts";
import { taxonomyOf, taxonomySchema } from "../schemas/taxonomy.ts";

export const getTaxonomy = defineOperation({
  method: "GET",
  path: "/api/v1/taxonomy",
  operationId: "getTaxonomy",
  summary: "The whole stack on a day",
  description:
    "Layers from the lowest up, their components in order, and the offerings that stand in each on the day of `asOf`.",
  tags: ["Stack"],
  params: z.strictObject({}),
  query: z.strictObject(clockParameters),
  responses: { 200: { description: "The tree.", schema: taxonomySchema }, errors: ["invalid-parameter"] },
  async handle(db, { query }) {
    const { clocks, fixed } = await readClocks(db, query);
    return { body: taxonomyOf(await readTaxonomy(db, clocks)), keep: fixed ? "immutable" : null };
  },
});
