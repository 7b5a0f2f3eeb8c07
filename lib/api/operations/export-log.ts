import { z } from "zod";
import { exportLineSchema } from "#lib/backup/export-line.ts";
import { exportLog } from "#lib/backup/export-log.ts";
import { defineOperation } from "../operation.ts";
import { clockParameters } from "../parameters.ts";
import { readClocks } from "../read-clocks.ts";
import { named } from "../schemas/named.ts";

/** The lossless backup that `npm run import` reads. */
export const getExport = defineOperation({
  method: "GET",
  path: "/api/v1/export.ndjson",
  operationId: "getExport",
  summary: "Everything, as a backup",
  description:
    "The whole log with its hashes, its authors, protections and talk: one JSON object a line, streamed, the same bytes " +
    "for the same log. It ends at the revision that was newest when it began; its last line counts the others, so that " +
    "a cut file is noticed. `npm run import` restores it with the same numbers and hashes. With `at` the log up to there.",
  tags: ["Exports"],
  type: "application/x-ndjson",
  params: z.strictObject({}),
  query: z.strictObject({ at: clockParameters.at }),
  responses: {
    200: {
      description: "The lines: a header, what the log holds, an end.",
      schema: named("ExportLine", exportLineSchema),
    },
    errors: ["invalid-parameter"],
  },
  async handle(db, { query }) {
    const { clocks } = await readClocks(db, query);
    return { written: exportLog(db, { upTo: clocks.at }) };
  },
});
