import { z } from "zod";
import type { Kind } from "#lib/domain/kinds.ts";
import { capitalised } from "../collection-words.ts";
import { revisionNumberSchema } from "./common.ts";
import { named } from "./named.ts";
import { pageSchema } from "./page.ts";

/** What became of a write. */
export const outcomeSchema = named(
  "Outcome",
  z.object({
    revision: revisionNumberSchema.meta({ description: "The revision that the page is at with it." }),
    changed: z
      .boolean()
      .meta({ description: "Whether it made that revision; false where there was nothing to change." }),
    merged: z.boolean().meta({ description: "Whether it was merged with what others saved since it was read." }),
    repeated: z.boolean().meta({ description: "Whether it had been carried out before, under the same key." }),
    dryRun: z.boolean().meta({ description: "Whether nothing was written: the revision is the one it would get now." }),
  }),
);

export type Outcome = z.output<typeof outcomeSchema>;

const makeWrittenSchema = (kind: Kind) =>
  named(`${capitalised(kind)}Written`, pageSchema(kind).extend({ outcome: outcomeSchema }));

const MADE = new Map<Kind, ReturnType<typeof makeWrittenSchema>>();

/** A page as a write left it. */
export function writtenSchema(kind: Kind): ReturnType<typeof makeWrittenSchema> {
  const schema = MADE.get(kind) ?? makeWrittenSchema(kind);
  MADE.set(kind, schema);
  return schema;
}
