import { z } from "zod";
import { kindSchema } from "#lib/domain/kinds.ts";
import { MATCHES } from "#lib/domain/resolve/match.ts";
import { slugSchema } from "#lib/domain/slugs.ts";
import { idSchema, pageNameSchema, uriSchema } from "./common.ts";
import { named } from "./named.ts";

const matchSchema = named(
  "Match",
  z.object({
    id: idSchema,
    kind: kindSchema,
    slug: slugSchema,
    title: z.string(),
    uri: uriSchema,
    name: z.string().meta({ description: "The name of the page, or the concept of FOCUS, that was meant." }),
    match: z.enum(MATCHES),
    score: z.int().min(0).max(100),
    path: z
      .object({ layer: pageNameSchema.nullable(), component: pageNameSchema.nullable() })
      .meta({ description: "Where it stands on the day: an offering by its primary placement." }),
  }),
);

export const resolvedSchema = named(
  "Resolved",
  z.object({
    query: z.string(),
    matches: z.array(matchSchema).meta({ description: "The best first; none where nothing is called so." }),
  }),
);

export const manyResolvedSchema = named(
  "ManyResolved",
  z.object({ items: z.array(resolvedSchema).meta({ description: "An answer for each name, in their order." }) }),
);

export const namesToResolveSchema = named(
  "NamesToResolve",
  z.strictObject({
    names: z
      .array(z.string().max(1000, "A name has at most 1,000 characters."))
      .min(1, "Name at least one name.")
      .max(1000, "Ask for at most 1,000 names at once."),
  }),
);
