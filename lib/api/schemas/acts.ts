import { z } from "zod";
import { PROTECTIONS, type ProtectionLevel } from "#lib/domain/protection.ts";
import { titleSchema, wordsSchema } from "#lib/domain/text-fields.ts";
import { namedSent } from "./named.ts";

const revisionSchema = z
  .int("Give a revision number: 1 or greater.")
  .min(1, "Revisions are numbered from 1.")
  .max(2_147_483_647, "There is no such revision.");

export const undoSchema = namedSent(
  "Undo",
  z
    .strictObject({
      revision: revisionSchema.meta({ description: "The revision to take back." }),
      through: revisionSchema.optional().meta({ description: "The last one, where several in a row are taken back." }),
    })
    .meta({ examples: [{ revision: 221 }] }),
);

export const revertSchema = namedSent(
  "Revert",
  z
    .strictObject({ to: revisionSchema.meta({ description: "The revision that the page says again." }) })
    .meta({ examples: [{ to: 220 }] }),
);

export const rollbackSchema = namedSent(
  "Rollback",
  z
    .strictObject({
      author: z.string().optional().meta({ description: "Whose edits are meant: refused if they are not the last." }),
    })
    .meta({ examples: [{ author: "mallory" }] }),
);

export const moveSchema = namedSent(
  "Move",
  z
    .strictObject({
      slug: z.string().meta({ description: "The new slug.", examples: ["amazon-simple-storage-service"] }),
      title: titleSchema.optional().meta({ description: "A new title; without it the page keeps its own." }),
    })
    .meta({ examples: [{ slug: "amazon-simple-storage-service" }] }),
);

export const protectSchema = namedSent(
  "Protect",
  z
    .strictObject({
      level: z
        .enum(Object.keys(PROTECTIONS) as ProtectionLevel[])
        .meta({ description: "Who may edit the page; `open` lifts the protection." }),
      until: z.iso
        .datetime({ offset: true, error: "Give an instant such as 2026-12-31T00:00:00Z, or null." })
        .nullable()
        .optional()
        .meta({ description: "When it ends; null or left out: it holds until it is lifted." }),
    })
    .meta({ examples: [{ level: "trusted", until: "2027-01-01T00:00:00Z" }] }),
);

export const restoreSchema = namedSent(
  "Restore",
  z.strictObject({
    to: revisionSchema
      .optional()
      .meta({ description: "The revision that it says again; without it what it said last." }),
  }),
);

export const mergeSchema = namedSent(
  "Merge",
  z
    .strictObject({
      into: z
        .union([wordsSchema.min(1).max(300), revisionSchema], {
          error: "Give the slug or the id of the offering that stays.",
        })
        .meta({ description: "The slug or the permanent id of the offering that stays." }),
    })
    .meta({ examples: [{ into: "amazon-s3" }] }),
);
