import { z } from "zod";
import { recordSchemaOf } from "#lib/domain/content.ts";
import { KINDS, kindSchema } from "#lib/domain/kinds.ts";
import { slugSchema } from "#lib/domain/slugs.ts";
import { idSchema } from "./common.ts";
import { named } from "./named.ts";
import { logEntrySchema } from "./revision.ts";

/** A JSON Patch as we write them: of what can be said of a page beside its text. */
export const pagePatchSchema = named(
  "PagePatch",
  z
    .array(
      z.union([
        z.object({ op: z.enum(["add", "replace"]), path: z.string(), value: z.unknown() }),
        z.object({ op: z.literal("remove"), path: z.string() }),
      ]),
    )
    .meta({ description: "A JSON Patch (RFC 6902) of an object with the members `slug`, `title` and `record`." }),
);

const hash = (what: string) =>
  z.string().meta({ description: `${what} SHA-256 in hexadecimal; it stays where that is hidden.` });

const hidden = "Null where it is hidden.";

const contentSchema = z.object({
  slug: slugSchema,
  title: z.string(),
  body: z.string(),
  record: z.union(KINDS.map(recordSchemaOf)),
});

/** One revision as those who follow the log hear of it. */
export const changeSchema = named(
  "Change",
  logEntrySchema.extend({
    page: z
      .object({ id: idSchema, kind: kindSchema, slug: slugSchema.nullable(), title: z.string().nullable() })
      .meta({ description: "The page as this revision names it; slug and title are null where the text is hidden." }),
    deleted: z.boolean().meta({ description: "Whether the page is gone since this revision." }),
    mergedInto: idSchema.nullable().meta({ description: "The page that this revision merged its own into." }),
    tags: z.array(z.string()),
    byteDelta: z.int().meta({ description: "How many bytes the text has more than before." }),
    actor: z
      .string()
      .nullable()
      .meta({ description: `The id that the chain of hashes has for the user. ${hidden}` }),
    coAuthors: z
      .array(z.string())
      .meta({ description: "The ids of those who wrote with them; empty where they are hidden." }),
    summaryHash: hash("Of the summary."),
    contentHash: hash("Of kind, slug, title, body and record."),
    chainHash: hash("Of the log up to and with this revision."),
    patch: pagePatchSchema
      .nullable()
      .optional()
      .meta({
        description:
          "Only with `include=patch`: what became of slug, title and record since `parent`, or all of it where there is " +
          "none. Null where either is hidden.",
      }),
    content: contentSchema
      .nullable()
      .optional()
      .meta({ description: `Only with \`include=content\`: what the page says. ${hidden}` }),
  }),
);

export const changeLogSchema = named(
  "ChangeLog",
  z.object({
    items: z.array(changeSchema),
    next: z.int().min(0).meta({
      description: "What to ask for as `since` the next time. When it is `head`, this was the end.",
    }),
    head: z.int().min(0).meta({ description: "The newest revision of the wiki." }),
  }),
);

export const changeEventsSchema = named(
  "ChangeEvents",
  z.string().meta({
    description:
      "Server-sent events (HTML Living Standard, 9.2): `event: revision`, `id` the number of the revision, `data` a " +
      "`Change` as JSON. Comments in between say that the line stands.",
  }),
);
