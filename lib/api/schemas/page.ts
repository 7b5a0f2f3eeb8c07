import { z } from "zod";
import type { Kind } from "#lib/domain/kinds.ts";
import { recordSchemaOf } from "#lib/domain/content.ts";
import { slugSchema } from "#lib/domain/slugs.ts";
import { idSchema } from "./common.ts";
import { placementSchema } from "./placement.ts";
import { logEntrySchema, revisionNoteSchema } from "./revision.ts";

const bodySchema = z.string().meta({ description: "The text as MDX, with LF as line end." });

const membersOf = <K extends Kind>(kind: K) => ({
  id: idSchema,
  kind: z.literal(kind),
  slug: slugSchema,
  title: z.string(),
  record: recordSchemaOf(kind),
  revision: revisionNoteSchema,
});

/** The members that an item of a list has; `fields` may leave out all but `id` and `slug`. */
export const ITEM_FIELDS = ["id", "kind", "slug", "title", "record", "revision"] as const;

export type ItemField = (typeof ITEM_FIELDS)[number];

/** An item of a list of pages. */
export const itemSchema = (kind: Kind) => z.object(membersOf(kind)).partial({ kind: true, title: true, record: true, revision: true });

/** A page as one revision says it. */
export const pageSchema = (kind: Kind) => {
  const { record, revision, ...name } = membersOf(kind);
  const placements = z
    .array(placementSchema)
    .optional()
    .meta({ description: "Only when `asOf` is given: the placements that hold on that day." });
  const page = z.object({ ...name, body: bodySchema, record, revision });
  return hasPlacements(kind) ? page.extend({ placements }) : page;
};

export const hasPlacements = (kind: Kind): boolean => kind !== "model" && kind !== "article";

/** A page as any revision said it, with all that the log holds of it. */
export const pageAtRevisionSchema = (kind: Kind) => {
  const { record, revision, ...name } = membersOf(kind);
  return z.object({ ...name, body: bodySchema, record, revision: logEntrySchema.extend({ deleted: z.boolean() }) });
};
