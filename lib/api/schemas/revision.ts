import { z } from "zod";
import { revisionNumberSchema } from "./common.ts";

/** Who said it when, and why. */
export const revisionNoteSchema = z.object({
  number: revisionNumberSchema,
  at: z.iso.datetime(),
  by: z.string().meta({ description: "The user's name." }),
  summary: z.string(),
});

/** All that the log holds of a revision but the content. */
export const logEntrySchema = z.object({
  number: revisionNumberSchema,
  parent: revisionNumberSchema.nullable().meta({ description: "The revision of the same page it was made from." }),
  at: z.iso.datetime(),
  by: z.string().meta({ description: "The user's name." }),
  byName: z.string().meta({ description: "The name that the user is shown by." }),
  summary: z.string(),
  minor: z.boolean(),
  origin: z.enum(["edit", "live", "api", "merge", "undo", "revert", "rollback", "import", "restore"]),
  bytes: z.int().min(0).meta({ description: "The size of the body in UTF-8." }),
});
