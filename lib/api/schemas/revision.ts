import { z } from "zod";
import type { RevisionNote } from "#lib/domain/page.ts";
import { nextSchema, revisionNumberSchema } from "./common.ts";
import { named } from "./named.ts";

/** Who said it when, and why. */
export const revisionNoteSchema = named(
  "RevisionNote",
  z.object({
    number: revisionNumberSchema,
    at: z.iso.datetime(),
    by: z.string().meta({ description: "The user's name." }),
    summary: z.string(),
  }),
);

const ORIGINS = ["edit", "live", "api", "merge", "undo", "revert", "rollback", "import", "restore"] as const;

/** All that the log holds of a revision but the content. */
export const logEntrySchema = revisionNoteSchema.extend({
  parent: revisionNumberSchema.nullable().meta({ description: "The revision of the same page it was made from." }),
  byName: z.string().meta({ description: "The name that the user is shown by." }),
  minor: z.boolean(),
  origin: z.enum(ORIGINS),
  bytes: z.int().min(0).meta({ description: "The size of the body in UTF-8." }),
});

export const logEntryOf = (note: RevisionNote & { parent: number | null }): z.output<typeof logEntrySchema> => ({
  number: note.number,
  parent: note.parent,
  at: note.at,
  by: note.by,
  byName: note.byName,
  summary: note.summary,
  minor: note.minor,
  origin: note.origin as (typeof ORIGINS)[number],
  bytes: note.bytes,
});

/** The history of a page. */
export const historySchema = named(
  "History",
  z.object({ items: z.array(logEntrySchema.extend({ title: z.string() })), next: nextSchema }),
);
