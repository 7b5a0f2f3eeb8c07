import { z } from "zod";
import type { ShownRevision } from "#lib/domain/shown-revision.ts";
import { nextSchema, revisionNumberSchema } from "./common.ts";
import { named } from "./named.ts";

/** Who said it when, and why. */
export const revisionNoteSchema = named(
  "RevisionNote",
  z.object({
    number: revisionNumberSchema,
    at: z.iso.datetime(),
    by: z.string().nullable().meta({ description: "The user's name; null where it is hidden." }),
    summary: z.string().nullable().meta({ description: "Null where it is hidden." }),
  }),
);

const ORIGINS = ["edit", "live", "api", "merge", "undo", "revert", "rollback", "import", "restore"] as const;

/** All that the log holds of a revision but the content. */
export const logEntrySchema = revisionNoteSchema.extend({
  parent: revisionNumberSchema.nullable().meta({ description: "The revision of the same page it was made from." }),
  byName: z.string().nullable().meta({ description: "The name that the user is shown by; null where it is hidden." }),
  minor: z.boolean(),
  origin: z.enum(ORIGINS),
  bytes: z.int().min(0).meta({ description: "The size of the body in UTF-8." }),
});

export const logEntryOf = (note: ShownRevision): z.output<typeof logEntrySchema> => ({
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
  z.object({
    items: z.array(
      logEntrySchema.extend({ title: z.string().nullable().meta({ description: "Null where the text is hidden." }) }),
    ),
    next: nextSchema,
  }),
);
