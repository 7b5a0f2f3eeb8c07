import { z } from "zod";
import { recordSchemaOf } from "#lib/domain/content.ts";
import { KINDS, type Kind } from "#lib/domain/kinds.ts";
import { referenceSchema } from "#lib/domain/references.ts";
import { slugSchema } from "#lib/domain/slugs.ts";
import { capitalised, tagOf } from "../collection-words.ts";
import { idSchema, listSchema } from "./common.ts";
import { named } from "./named.ts";
import { placementSchema } from "./placement.ts";
import { logEntrySchema, revisionNoteSchema } from "./revision.ts";

named("Reference", referenceSchema);
for (const kind of KINDS) named(`${capitalised(kind)}Record`, recordSchemaOf(kind));

const bodySchema = z.string().meta({ description: "The text as MDX, with LF as line end." });

const membersOf = (kind: Kind) => ({
  id: idSchema,
  kind: z.literal(kind),
  slug: slugSchema,
  title: z.string(),
  record: recordSchemaOf(kind),
  revision: revisionNoteSchema,
});

/** The members that an item of a list has; `fields` may leave out all but `id` and `slug`. */
export const ITEM_FIELDS = ["id", "kind", "slug", "title", "record", "revision"] as const;

/** A list of pages of a kind. */
export const pageListSchema = (kind: Kind) =>
  named(
    `${tagOf(kind)}List`,
    listSchema(z.object(membersOf(kind)).partial({ kind: true, title: true, record: true, revision: true })),
  );

/** A page as its newest revision says it, or the newest of a time. */
export const pageSchema = (kind: Kind) => {
  const { record, revision, ...name } = membersOf(kind);
  const placements = z
    .array(placementSchema)
    .optional()
    .meta({ description: "Only when `asOf` is given: the placements that hold on that day." });
  const page = z.object({ ...name, body: bodySchema, record, revision });
  return named(capitalised(kind), hasPlacements(kind) ? page.extend({ placements }) : page);
};

export const hasPlacements = (kind: Kind): boolean => kind !== "model" && kind !== "article";

/** A page as one revision said it, with all that the log holds of it. */
export const pageAtRevisionSchema = (kind: Kind) => {
  const { record, revision: _, ...name } = membersOf(kind);
  const revision = logEntrySchema.extend({ deleted: z.boolean() });
  return named(`${capitalised(kind)}AtRevision`, z.object({ ...name, body: bodySchema, record, revision }));
};
