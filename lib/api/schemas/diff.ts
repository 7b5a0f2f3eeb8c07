import { z } from "zod";
import type { Comparison } from "#lib/revisions/compare-revisions.ts";
import { pagePatchSchema } from "./change.ts";
import { namedPageSchema, revisionNumberSchema } from "./common.ts";
import { named } from "./named.ts";

const line = (which: string) =>
  z
    .int()
    .min(1)
    .meta({ description: `The number of the line in the ${which} text, from 1.` });

const before = line("first");
const after = line("second");

const pieceSchema = z
  .object({ kind: z.enum(["same", "removed", "added"]), text: z.string() })
  .meta({ description: "A stretch of a line: in both, only in the first, or only in the second." });

const rowSchema = z.union([
  z.object({ kind: z.literal("same"), before, after, text: z.string() }),
  z.object({ kind: z.literal("changed"), before, after, pieces: z.array(pieceSchema) }),
  z.object({ kind: z.literal("removed"), before, text: z.string(), movedTo: after.nullable() }),
  z.object({ kind: z.literal("added"), after, text: z.string(), movedFrom: before.nullable() }),
]);

const hunkSchema = z
  .object({ before, after, rows: z.array(rowSchema) })
  .meta({ description: "Changes that stand near each other, with the lines around them." });

const renamingSchema = z.object({ before: z.string().nullable(), after: z.string() }).nullable();

const count = z.int().min(0);

export const diffSchema = named(
  "Diff",
  z.object({
    from: revisionNumberSchema,
    to: revisionNumberSchema,
    page: namedPageSchema.meta({ description: "The page as `to` names it." }),
    patch: pagePatchSchema,
    title: renamingSchema.meta({ description: "Null where it stayed." }),
    slug: renamingSchema.meta({ description: "Null where it stayed." }),
    hunks: z.array(hunkSchema).meta({ description: "What became of the text, by lines and words." }),
    counts: z
      .object({ changed: count, removed: count, added: count, moved: count })
      .meta({ description: "How many lines of the text." }),
    byteDelta: z.int().meta({ description: "How many bytes the text has more." }),
    sentences: z.array(z.string()).meta({ description: "The same in words, for people." }),
  }),
);

export const diffOf = (from: number, to: number, compared: Comparison): z.output<typeof diffSchema> => {
  const { page: id, content, patch, diff, sentences } = compared;
  const { kind, slug, title } = content;
  const { hunks, counts } = diff.text;
  return {
    from,
    to,
    page: { id, kind, slug, title },
    patch,
    title: diff.title,
    slug: diff.slug,
    hunks,
    counts,
    byteDelta: diff.byteDelta,
    sentences,
  };
};
