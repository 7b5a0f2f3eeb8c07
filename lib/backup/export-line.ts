import { z } from "zod";
import { kindSchema } from "#lib/domain/kinds.ts";
import { ROLES } from "#lib/domain/permissions.ts";

export const EXPORT_FORMAT = "strata-export";
export const EXPORT_VERSION = 1;

const idSchema = z.int().min(1);
const numberSchema = z.int().min(1);
const accountSchema = z.guid().meta({ description: "The account's pseudonymous id." });
const instantSchema = z.iso.datetime({ precision: 3 });
const hashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, "A hash has 64 digits, in lower case.")
  .meta({ description: "SHA-256 in hexadecimal." });

const headerSchema = z.object({
  type: z.literal("header"),
  format: z.literal(EXPORT_FORMAT),
  version: z.literal(EXPORT_VERSION),
  head: z.int().min(0).meta({ description: "The number of the last revision in it; 0 where there is none." }),
  chainHash: hashSchema.meta({ description: "The hash of the log up to and with that revision." }),
  whole: z
    .boolean()
    .meta({ description: "Whether what is no revision follows: protections, looks and talk. Not with `at`." }),
});

/** Stands before the first line that names the account. */
const actorSchema = z.object({
  type: z.literal("actor"),
  id: accountSchema,
  name: z.string().min(1),
  displayName: z.string(),
  role: z.enum(ROLES),
  trusted: z.boolean(),
  about: z.string(),
  since: z.iso.date(),
});

export const HIDEABLE = ["text", "summary", "author"] as const;

const ORIGINS = ["edit", "live", "api", "merge", "undo", "revert", "rollback", "import", "restore"] as const;

const revisionSchema = z.object({
  type: z.literal("revision"),
  number: numberSchema,
  page: idSchema,
  kind: kindSchema,
  parent: numberSchema.nullable(),
  actor: accountSchema.nullable(),
  by: z.string().nullable().meta({ description: "The account's name." }),
  coAuthors: z.array(accountSchema),
  at: instantSchema,
  origin: z.enum(ORIGINS),
  minor: z.boolean(),
  summary: z.string().nullable(),
  slug: z.string().nullable(),
  title: z.string().nullable(),
  body: z.string().nullable(),
  record: z.looseObject({}).nullable(),
  deleted: z.boolean(),
  mergedInto: idSchema.nullable(),
  tags: z.array(z.string()),
  waiting: z.boolean().meta({ description: "Whether it waits for a maintainer to look at it." }),
  bytes: z.int().min(0),
  byteDelta: z.int(),
  hidden: z.array(z.enum(HIDEABLE)).meta({
    description:
      "What of it is suppressed, and null here. Its hashes stay; a link of the chain without its author is taken as said.",
  }),
  contentHash: hashSchema,
  summaryHash: hashSchema,
  chainHash: hashSchema,
});

const protectionSchema = z.object({
  level: z.enum(["trusted", "maintainer"]),
  until: instantSchema.nullable(),
  reason: z.string(),
  by: accountSchema,
  at: instantSchema,
});

const pageSchema = z.object({
  type: z.literal("page"),
  id: idSchema,
  lookedAt: instantSchema.nullable().meta({ description: "When somebody last said that it is still right." }),
  protection: protectionSchema.nullable(),
});

const threadSchema = z.object({
  type: z.literal("thread"),
  id: idSchema,
  page: idSchema,
  title: z.string(),
  by: accountSchema,
  at: instantSchema,
  resolved: z.object({ by: accountSchema, at: instantSchema }).nullable(),
});

const postSchema = z.object({
  type: z.literal("post"),
  id: idSchema,
  thread: idSchema,
  parent: idSchema.nullable(),
  by: accountSchema,
  at: instantSchema,
  body: z.string().nullable().meta({ description: "Null where a maintainer hid it." }),
});

const countsShape = {
  actors: z.int().min(0),
  revisions: z.int().min(0),
  pages: z.int().min(0),
  threads: z.int().min(0),
  posts: z.int().min(0),
};

/** Without it the file was cut off. `pages` counts the lines of that type. */
const endSchema = z.object({ type: z.literal("end"), ...countsShape });

/** One line of an export, by its type. Nothing in it depends on the clock or the host. */
export const exportLineSchema = z.discriminatedUnion("type", [
  headerSchema,
  actorSchema,
  revisionSchema,
  pageSchema,
  threadSchema,
  postSchema,
  endSchema,
]);

export type ExportLine = z.output<typeof exportLineSchema>;

export type LineOf<Type extends ExportLine["type"]> = Extract<ExportLine, { type: Type }>;

export type Counts = Omit<LineOf<"end">, "type">;

export const NOTHING: Counts = { actors: 0, revisions: 0, pages: 0, threads: 0, posts: 0 };

const COUNTED = { actor: "actors", revision: "revisions", page: "pages", thread: "threads", post: "posts" } as const;

/** What this line is counted as in the last one. */
export const countedAs = (type: ExportLine["type"]): keyof Counts | null =>
  type === "header" || type === "end" ? null : COUNTED[type];
