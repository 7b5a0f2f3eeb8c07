import { z } from "zod";
import type { Database } from "#lib/db/client.ts";
import { KINDS } from "#lib/domain/kinds.ts";
import { MATCHES } from "#lib/domain/resolve/match.ts";
import { uriOf } from "#lib/formats/rdf/identities.ts";
import { MOST_SIMILAR } from "#lib/resolve/find-similar.ts";
import { type Meant, resolveNames } from "#lib/resolve/resolve-names.ts";
import { defineOperation } from "../operation.ts";
import {
  clockParameters,
  limitParameter,
  slugParameter,
  textParameter,
  wordParameter,
  wordsParameter,
} from "../parameters.ts";
import { readClocks } from "../read-clocks.ts";
import { manyResolvedSchema, namesToResolveSchema, resolvedSchema } from "../schemas/resolve.ts";

const DESCRIPTION =
  "Titles, other names, slugs, names without the vendor's before them, titles and slugs of old, and the service " +
  "categories of FOCUS; upper and lower case, accents, spaces and signs do not matter. Where nothing is called so, " +
  "pages with a similar name of today, unless `at` asks for an earlier state.";

const filterParameters = {
  kind: wordParameter(KINDS).optional().meta({ description: "Only pages of this kind." }),
  vendor: slugParameter("Only this vendor and its offerings: its slug.", "aws").optional(),
  match: wordsParameter(MATCHES)
    .optional()
    .meta({ description: "Only pages found in these ways, with commas between them.", examples: [["exact", "label"]] }),
  limit: limitParameter(20, 5),
  ...clockParameters,
};

const filtersSchema = z.strictObject(filterParameters);

export const resolveOne = defineOperation({
  method: "GET",
  path: "/api/v1/resolve",
  operationId: "resolve",
  summary: "What a name means",
  description: DESCRIPTION,
  tags: ["Search"],
  params: z.strictObject({}),
  query: z.strictObject({
    name: textParameter.meta({ description: "The name as it was met.", examples: ["AmazonS3"] }),
    ...filterParameters,
  }),
  responses: {
    200: { description: "The pages that may be meant, the best first.", schema: resolvedSchema },
    errors: ["invalid-parameter"],
  },
  async handle(db, { query: { name, ...filters }, pages }) {
    const [item] = await resolve(db, [name], filters, pages.vendor);
    return { body: item ?? { query: name, matches: [] } };
  },
});

export const resolveMany = defineOperation({
  method: "POST",
  path: "/api/v1/resolve",
  operationId: "resolveMany",
  summary: "What up to 1,000 names mean",
  description: `${DESCRIPTION} Similar names are looked for ${MOST_SIMILAR} times in an answer.`,
  tags: ["Search"],
  params: z.strictObject({}),
  query: filtersSchema,
  sends: { description: "The names.", schema: namesToResolveSchema },
  limit: "look-up",
  responses: {
    200: { description: "An answer for each name, in their order.", schema: manyResolvedSchema },
    errors: ["invalid-parameter"],
  },
  handle: async (db, { sent: { names }, query, pages }) => ({
    body: { items: await resolve(db, names, query, pages.vendor) },
    keep: "no-store",
  }),
});

type Filters = z.output<typeof filtersSchema>;

async function resolve(db: Database, names: readonly string[], filters: Filters, vendor: number | undefined) {
  const { kind, match, limit, asOf, at } = filters;
  const { clocks } = await readClocks(db, { asOf, at });
  const plain = names.map((name) => name.replaceAll("\0", " "));
  const found = await resolveNames(db, plain, { kinds: kind ? [kind] : [], vendor, matches: match, limit, clocks });
  return names.map((query, place) => ({ query, matches: (found[place] ?? []).map(present) }));
}

const present = ({ id, kind, slug, title, name, match, score, path }: Meant) => ({
  id,
  kind,
  slug,
  title,
  uri: uriOf(id),
  name,
  match,
  score,
  path,
});
