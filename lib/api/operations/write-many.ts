import { z } from "zod";
import type { Database } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { type Answer, defineOperation } from "../operation.ts";
import { wordParameter } from "../parameters.ts";
import { type BulkReport, bulkLineSchema, bulkReportSchema } from "../schemas/bulk.ts";
import { type Bulk, carryOutEach } from "../writes/carry-out-each.ts";
import { carryOutTogether } from "../writes/carry-out-together.ts";
import { readKey } from "../writes/read-key.ts";
import { readLines } from "../writes/read-lines.ts";
import { BULK_ADDRESS } from "../writes/report-line.ts";
import { writeQuery } from "../writes/write-query.ts";

const NDJSON = "application/x-ndjson";

/** Up to 10,000 changes with one call. */
export const writeMany = defineOperation({
  method: "POST",
  path: BULK_ADDRESS,
  operationId: "writeMany",
  summary: "Carry out many changes",
  description:
    "One JSON object a line, at most 10,000 lines of at most 4 MB. One report a line comes back, in the same order. With " +
    "`mode=each` every line is carried out by itself, and reported as soon as it is; with `mode=atomic` all are or none, " +
    "and each sees what those before it wrote. A conflict is told without the three contents. Every line counts as an " +
    "edit of the account; maintainers are not limited. Whoever else writes waits for an atomic bulk, so thousands of " +
    "lines are better sent one by one. `Idempotency-Key` names every line that has no `key` of its own.",
  tags: ["Bulk"],
  type: NDJSON,
  permission: "edit-page",
  limit: "act",
  params: z.strictObject({}),
  query: z.strictObject({
    mode: wordParameter(["each", "atomic"])
      .default("each")
      .meta({ description: "Whether each line stands for itself, or all are carried out or none." }),
    dryRun: writeQuery.shape.dryRun,
  }),
  takes: ["Idempotency-Key"],
  sends: {
    description: "The changes, one a line.",
    types: [NDJSON],
    schema: z.null(),
    told: bulkLineSchema,
    raw: true,
  },
  responses: {
    200: { description: "The reports, one a line.", schema: bulkReportSchema },
    errors: ["invalid-parameter", "too-large"],
  },
  async handle(db, { request, visitor, query: { mode, dryRun } }) {
    if (!visitor) throw new Error("A write is asked for its visitor's permission before it is read.");
    const read = readKey(request.headers);
    if ("problem" in read) return read;
    const bulk = { dryRun, ...read };
    const body = request.body ?? new ReadableStream<Uint8Array>({ start: (controller) => controller.close() });
    return mode === "atomic" ? together(db, visitor, body, bulk) : each(db, visitor, body, bulk);
  },
});

type Body = ReadableStream<Uint8Array>;

async function together(db: Database, actor: Actor, body: Body, bulk: Bulk): Promise<Answer<BulkReport>> {
  const done = await carryOutTogether(db, actor, readLines(body), bulk);
  if ("problem" in done) return done;
  return { written: done.reports.map(writeReport).join(""), keep: "no-store" };
}

async function each(db: Database, actor: Actor, body: Body, bulk: Bulk): Promise<Answer<BulkReport>> {
  return { written: streamReports(carryOutEach(db, actor, readLines(body), bulk)), keep: "no-store" };
}

const writeReport = (report: BulkReport): string => `${JSON.stringify(report)}\n`;

/**
 * The reports as they come. They are short and never wait for who reads them, who may read only after having sent all; when
 * the client goes away, the line under way is the last.
 */
function streamReports(reports: AsyncGenerator<BulkReport>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let isWanted = true;
  const send = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    for await (const report of reports) {
      if (!isWanted) return;
      controller.enqueue(encoder.encode(writeReport(report)));
    }
    if (isWanted) controller.close();
  };
  return new ReadableStream({
    start(controller) {
      send(controller).catch((error: unknown) => {
        if (isWanted) controller.error(error);
      });
    },
    cancel() {
      isWanted = false;
    },
  });
}
