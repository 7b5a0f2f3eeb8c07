import { z } from "zod";
import { TREE_COLUMNS, treeRows } from "#lib/formats/csv/stack-columns.ts";
import { taxonomyGraph } from "#lib/formats/rdf/taxonomy-graph.ts";
import { tellMemento } from "#lib/memento/tell-memento.ts";
import { readTaxonomy } from "#lib/taxonomy/read-taxonomy.ts";
import { csvForm } from "../csv-form.ts";
import { defineOperation } from "../operation.ts";
import { clockParameters } from "../parameters.ts";
import { rdfForms } from "../rdf-forms.ts";
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
  takes: ["Accept-Datetime"],
  responses: { 200: { description: "The tree.", schema: taxonomySchema }, errors: ["invalid-parameter"] },
  forms: [...rdfForms(taxonomyGraph), csvForm("taxonomy", TREE_COLUMNS, treeRows)],
  async handle(db, { query, url }) {
    const { clocks, fixed } = await readClocks(db, query);
    const told = await tellMemento(db, { url, path: "/api/v1/taxonomy", subject: "wiki", stated: query.at, clocks });
    return { body: taxonomyOf(await readTaxonomy(db, clocks)), keep: fixed ? "immutable" : null, ...told };
  },
});
