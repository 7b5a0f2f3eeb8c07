import { z } from "zod";
import { kindSchema } from "#lib/domain/kinds.ts";
import { slugSchema } from "#lib/domain/slugs.ts";
import { idSchema, uriSchema } from "./common.ts";
import { named } from "./named.ts";

const locationSchema = z.string().meta({ description: "Where it is, as the header says." });

/** What is said where a state of another time is at another address. */
export const elsewhereSchema = named("Elsewhere", z.object({ location: locationSchema }));

/** What is said of a page that has another address now, beside the header `Location`. */
export const movedSchema = named(
  "Moved",
  z.object({
    location: locationSchema,
    replacedBy: z
      .object({ id: idSchema, kind: kindSchema, slug: slugSchema, uri: uriSchema })
      .optional()
      .meta({ description: "The page as it is called now; another one where this one was merged into it." }),
  }),
);
