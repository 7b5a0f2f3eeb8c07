import { z } from "zod";
import { partialDateSchema } from "#lib/domain/dates.ts";
import { kindSchema } from "#lib/domain/kinds.ts";
import { slugSchema } from "#lib/domain/slugs.ts";

export const idSchema = z.int().min(1).meta({ description: "The page's permanent id." });

export const uriSchema = z.string().meta({
  description: "The permanent identity, relative to this address; it leads to whatever the thing is called.",
  examples: ["/id/17"],
});

export const revisionNumberSchema = z
  .int()
  .min(1)
  .meta({ description: "Revisions are numbered once for the whole wiki, in commit order without gaps." });

/** What another page is called. */
export const pageNameSchema = z.object({ id: idSchema, slug: slugSchema, title: z.string() });

export const namedPageSchema = z.object({ id: idSchema, kind: kindSchema, slug: slugSchema, title: z.string() });

export const dateSchema = partialDateSchema.nullable();

/** A list: its items, how many there are in all, and where it goes on. */
export const listSchema = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    total: z.int().min(0).meta({ description: "How many items all answers have together." }),
    next: nextSchema,
  });

export const nextSchema = z
  .string()
  .nullable()
  .meta({ description: "The `cursor` of the answer that follows; null at the end." });

/** How many items of a whole list say what. */
export const facetsSchema = z
  .record(
    z.string(),
    z.array(z.object({ value: z.string().meta({ description: "A word or a slug." }), count: z.int().min(1) })),
  )
  .meta({ description: "Only when `facets` is given: by the name of each, the most frequent values first." });
