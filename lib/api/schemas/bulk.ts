import { z } from "zod";
import { kindSchema } from "#lib/domain/kinds.ts";
import { CHANGES, type ChangeName } from "../writes/change.ts";
import { isKey, KEY_RULE } from "../writes/read-key.ts";
import { summarySchema, WARNINGS } from "../writes/write-query.ts";
import { idSchema, revisionNumberSchema } from "./common.ts";
import { named, namedSent } from "./named.ts";
import { problemSchema } from "./problem.ts";

/** What a line may do: make a page, or what a call may do to one. */
export const OPS = ["create", ...(Object.keys(CHANGES) as ChangeName[])] as const;

/** One line of what is sent. */
export const bulkLineSchema = namedSent(
  "BulkLine",
  z
    .strictObject({
      op: z.enum(OPS, { error: `Say one of ${OPS.join(", ")}.` }).meta({ description: "What is to be done." }),
      kind: kindSchema,
      slug: z.string().optional().meta({ description: "The page; for a new one it stands in `data`." }),
      ifMatch: z.string().optional().meta({ description: 'The ETag of what was read, such as `"r17"`, or `*`.' }),
      key: z.string().refine(isKey, KEY_RULE).optional().meta({ description: "As the header `Idempotency-Key`." }),
      summary: summarySchema.default(""),
      minor: z.boolean().default(false),
      confirmed: z.array(z.enum(WARNINGS)).default([]),
      data: z.unknown().optional().meta({ description: "What the call by itself would carry as its body." }),
    })
    .meta({
      examples: [
        { op: "create", kind: "article", data: { title: "A new page" } },
        { op: "patch", kind: "vendor", slug: "aws", ifMatch: '"r63"', data: { record: { altLabels: ["AWS"] } } },
        { op: "delete", kind: "article", slug: "a-new-page", ifMatch: "*", summary: "Written twice" },
      ],
    }),
);

/** What became of one line. */
export const bulkReportSchema = named(
  "BulkReport",
  z.object({
    line: z.int().min(1).meta({ description: "Which line, counted from 1." }),
    status: z.int().meta({ description: "What the call by itself would have been answered with." }),
    id: idSchema.optional(),
    kind: kindSchema.optional(),
    slug: z.string().optional(),
    revision: revisionNumberSchema.optional(),
    changed: z.boolean().optional(),
    merged: z.boolean().optional(),
    repeated: z.boolean().optional(),
    dryRun: z.boolean().optional(),
    retryAfter: z.int().optional().meta({ description: "After how many seconds the same may succeed." }),
    problem: problemSchema.optional(),
  }),
);

export type BulkReport = z.output<typeof bulkReportSchema>;
