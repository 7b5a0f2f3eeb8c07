import { z } from "zod";
import { kindSchema } from "#lib/domain/kinds.ts";
import { revisionNumberSchema } from "./common.ts";
import { named } from "./named.ts";

const faultSchema = z.object({
  pointer: z
    .string()
    .meta({ description: "Where, as a JSON pointer (RFC 6901); `/query/…` and `/path/…` are parameters." }),
  code: z.string(),
  detail: z.string().meta({ description: "What is wrong and what is allowed." }),
});

const versionSchema = z.object({
  kind: kindSchema,
  slug: z.string(),
  title: z.string(),
  body: z.string(),
  record: z.record(z.string(), z.unknown()),
});

const conflictSchema = z
  .object({ current: revisionNumberSchema, base: versionSchema, theirs: versionSchema, mine: versionSchema })
  .meta({
    description:
      "Where a merge failed: what the change was made from, what revision `current` says, and what was sent. Bring them " +
      'together and send the result with `If-Match: "r{current}"`.',
  });

/** An error, whatever it is (RFC 9457). */
export const problemSchema = named(
  "Problem",
  z.object({
    type: z.string().meta({ description: "The address of the page that explains this kind of error." }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().meta({ description: "The address that was asked for." }),
    remedy: z.string().meta({ description: "What to do now." }),
    errors: z.array(faultSchema).meta({ description: "All faults at once." }),
    conflict: conflictSchema.optional(),
  }),
);
