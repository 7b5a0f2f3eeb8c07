import { z } from "zod";
import { recordSchemaOf } from "#lib/domain/content.ts";
import { KINDS, type Kind } from "#lib/domain/kinds.ts";
import { RECORD_SCHEMAS } from "#lib/domain/records.ts";
import { referenceSchema } from "#lib/domain/references.ts";
import { slugSchema } from "#lib/domain/slugs.ts";
import { capitalised, tagOf } from "../collection-words.ts";
import { facetsSchema, idSchema, listSchema, pageNameSchema, uriSchema } from "./common.ts";
import { named } from "./named.ts";
import { placementSchema } from "./placement.ts";
import { logEntrySchema, revisionNoteSchema } from "./revision.ts";

named("Reference", referenceSchema);
for (const kind of KINDS) named(`${capitalised(kind)}Record`, recordSchemaOf(kind));

const bodySchema = z.string().meta({ description: "The text as MDX, with LF as line end." });

const membersOf = (kind: Kind) => ({
  id: idSchema,
  uri: uriSchema,
  kind: z.literal(kind),
  slug: slugSchema,
  title: z.string(),
  record: recordSchemaOf(kind),
  revision: revisionNoteSchema,
});

/** The members that an item of a list has; `fields` may leave out all but `id`, `uri` and `slug`. */
export const ITEM_FIELDS = ["id", "uri", "kind", "slug", "title", "record", "revision"] as const;

/** What `fields` of a list of pages may name: members of the items, and parts of their records. */
export const fieldsOf = (kind: Kind): readonly string[] => [
  ...ITEM_FIELDS,
  ...Object.keys(RECORD_SCHEMAS[kind].shape).map((part) => `record.${part}`),
];

/** A record of which `fields` may have left out parts. */
const recordPartsSchema = (kind: Kind) =>
  named(`${capitalised(kind)}RecordParts`, z.object(RECORD_SCHEMAS[kind].shape as z.ZodRawShape).partial());

/** A list of pages of a kind. */
export const pageListSchema = (kind: Kind) => {
  const { id, uri, slug, ...others } = membersOf(kind);
  const item = z.object({ id, uri, slug, ...z.object({ ...others, record: recordPartsSchema(kind) }).partial().shape });
  return named(
    `${tagOf(kind)}List`,
    listSchema(item.extend(includedSchemas(kind))).extend({ facets: facetsSchema.optional() }),
  );
};

/** What comes with an item only when `include` asks for it. */
function includedSchemas(kind: Kind) {
  const body = bodySchema.optional();
  const placements = z.array(placementSchema).optional();
  const above = pageNameSchema.extend({ uri: uriSchema }).nullable().optional();
  if (kind === "component") return { body, layer: above, placements };
  if (kind === "offering") return { body, vendor: above, placements };
  return hasPlacements(kind) ? { body, placements } : { body };
}

/** A page as its newest revision says it, or the newest of a time. */
export const pageSchema = (kind: Kind) => PAGE_SCHEMAS[kind];

const makePageSchema = (kind: Kind) => {
  const { record, revision, ...name } = membersOf(kind);
  const placements = z
    .array(placementSchema)
    .optional()
    .meta({ description: "Only when `asOf` is given: the placements that hold on that day." });
  const page = z.object({ ...name, body: bodySchema, record, revision });
  return named(capitalised(kind), hasPlacements(kind) ? page.extend({ placements }) : page);
};

export const hasPlacements = (kind: Kind): boolean => kind !== "model" && kind !== "article";

const PAGE_SCHEMAS = Object.fromEntries(KINDS.map((kind) => [kind, makePageSchema(kind)])) as Record<
  Kind,
  ReturnType<typeof makePageSchema>
>;

/** A page as one revision said it, with all that the log holds of it. */
export const pageAtRevisionSchema = (kind: Kind) => {
  const { record, revision: _, ...name } = membersOf(kind);
  const revision = logEntrySchema.extend({ deleted: z.boolean() });
  return named(`${capitalised(kind)}AtRevision`, z.object({ ...name, body: bodySchema, record, revision }));
};
