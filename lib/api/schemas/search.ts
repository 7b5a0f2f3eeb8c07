import { z } from "zod";
import { listSchema, namedPageSchema } from "./common.ts";
import { named } from "./named.ts";

const passageSchema = named(
  "Passage",
  z
    .array(z.object({ text: z.string(), match: z.boolean() }))
    .meta({ description: "Plain text, cut where what was searched for begins and ends." }),
);

const hitSchema = z.object({
  page: namedPageSchema.extend({ definition: z.string() }),
  heading: passageSchema.meta({ description: "The title with the words marked." }),
  passages: z
    .array(passageSchema)
    .meta({ description: "Places of the text that hold the words; none when only the name does." }),
  score: z.number().meta({ description: "Can be compared within one answer." }),
});

export const searchResultSchema = named("SearchResult", listSchema(hitSchema));

export const suggestionsSchema = named(
  "Suggestions",
  z.object({
    items: z.array(
      namedPageSchema.extend({ name: z.string().meta({ description: "The title or the other name that was found." }) }),
    ),
  }),
);
