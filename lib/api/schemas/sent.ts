import { z } from "zod";
import { recordSchemaOf } from "#lib/domain/content.ts";
import { KINDS, type Kind } from "#lib/domain/kinds.ts";
import { referenceSchema } from "#lib/domain/references.ts";
import { slugSchema } from "#lib/domain/slugs.ts";
import { titleSchema } from "#lib/domain/text-fields.ts";
import { capitalised } from "../collection-words.ts";
import { jsonPatchSchema } from "./json-patch.ts";
import { namedSent } from "./named.ts";

namedSent("ReferenceSent", referenceSchema);
for (const kind of KINDS) namedSent(`${capitalised(kind)}RecordSent`, recordSchemaOf(kind));

const bodySchema = z.string().meta({ description: "The text as MDX." });

const newSlugSchema = slugSchema.optional().meta({ description: "Without it the title suggests one." });

const sameSlugSchema = slugSchema.optional().meta({ description: "The slug that it has: only /move changes it." });

const made = (kind: Kind) => ({
  created: namedSent(
    `New${capitalised(kind)}`,
    z.object({ slug: newSlugSchema, title: titleSchema, body: bodySchema.optional(), record: recordSchemaOf(kind) }),
  ),
  replaced: namedSent(
    `${capitalised(kind)}Sent`,
    z
      .object({ slug: sameSlugSchema, title: titleSchema, body: bodySchema, record: recordSchemaOf(kind) })
      .meta({ description: "A page as it is read. The members that it has of its own may stand there as they were." }),
  ),
  merged: namedSent(
    `${capitalised(kind)}MergePatch`,
    z
      .object({ title: titleSchema, body: bodySchema, record: z.record(z.string(), z.unknown()) })
      .partial()
      .meta({
        description: "What replaces members of the page; null takes one away (RFC 7396).",
        examples: [{ record: { altLabels: ["Another name"] } }],
      }),
  ),
});

/** What the document says of the pages that are sent, by kind: of a new one, of the whole of one, of a merge patch. */
export const SENT_PAGES = Object.fromEntries(KINDS.map((kind) => [kind, made(kind)])) as Record<
  Kind,
  ReturnType<typeof made>
>;

namedSent("JsonPatch", jsonPatchSchema);
