import { z } from "zod";
import type { Database } from "#lib/db/client.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import { exportGraph } from "#lib/exports/export-graph.ts";
import { streamText } from "#lib/exports/stream-text.ts";
import { type GraphForm, JSON_LD, TURTLE } from "#lib/formats/rdf/graph-forms.ts";
import { readHead } from "#lib/revisions/read-head.ts";
import { defineOperation, type Operation } from "../operation.ts";
import { clockParameters } from "../parameters.ts";

import { readClocks } from "../read-clocks.ts";
import { named } from "../schemas/named.ts";

type Told = Record<"type" | "suffix" | "operationId" | "summary" | "description", string> & { schema: z.ZodType };

type Wanted = { at: number; day: string | null };

const textSchema = named("ExportedText", z.string().meta({ description: "The file, as it is written." }));

const graphSchema = named(
  "ExportedGraph",
  z.object({ "@context": z.string(), "@graph": z.array(z.looseObject({ "@id": z.string() })) }),
);

const exportOf = (
  { type, suffix, operationId, summary, description, schema }: Told,
  write: (db: Database, wanted: Wanted, url: URL) => Promise<AsyncGenerator<string, void, void>>,
): Operation =>
  defineOperation({
    method: "GET",
    path: `/api/v1/export.${suffix}`,
    operationId,
    summary,
    description: `${description} Streamed; \`at\` is the state to write, \`asOf\` the day on which offerings are placed.`,
    tags: ["Exports"],
    type,
    params: z.strictObject({}),
    query: z.strictObject(clockParameters),
    responses: { 200: { description: "The file.", schema }, errors: ["invalid-parameter"] },
    async handle(db, { query, url }) {
      const { clocks } = await readClocks(db, query);
      const written = streamText(await write(db, await wantedOf(db, clocks), url));
      return { written, headers: { "content-disposition": `attachment; filename="strata.${suffix}"` } };
    },
  });

const wantedOf = async (db: Database, { at, asOf }: Clocks): Promise<Wanted> => ({
  at: at ?? (await readHead(db)),
  day: asOf,
});

const graphOf = (form: GraphForm, name: string, schema: z.ZodType): Operation =>
  exportOf(
    {
      ...form,
      operationId: `export${name}`,
      summary: `Everything as ${name}`,
      description: "All pages as one graph: the stack in SKOS, vendors and offerings, claims with their sources.",
      schema,
    },
    async (db, wanted, url) => exportGraph(db, await form.open(url.origin), wanted),
  );

export const exportJsonLd = graphOf(JSON_LD, "JsonLd", graphSchema);

export const exportTurtle = graphOf(TURTLE, "Turtle", textSchema);

export const exportCsv = exportOf(
  {
    type: "text/csv",
    suffix: "csv",
    operationId: "exportCsv",
    summary: "Everything as a table",
    description: "A page in each row, with what spreadsheets can hold of its record.",
    schema: textSchema,
  },
  async (db, wanted) => (await import("#lib/exports/export-table.ts")).exportTable(db, wanted),
);
