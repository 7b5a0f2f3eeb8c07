import { z } from "zod";
import { MAPPING_RELATIONS } from "#lib/domain/component-record.ts";
import type { PageName } from "#lib/domain/page-name.ts";
import { uriOf } from "#lib/formats/rdf/identities.ts";
import { readCrosswalk } from "#lib/pages/read-crosswalk.ts";
import { findNamedPage } from "../find-named-page.ts";
import { defineOperation } from "../operation.ts";
import { clockParameters, nameParameter } from "../parameters.ts";
import { readClocks } from "../read-clocks.ts";
import { namedPageSchema, uriSchema } from "../schemas/common.ts";
import { named } from "../schemas/named.ts";

const nameSchema = namedPageSchema.extend({ uri: uriSchema });

const crosswalkSchema = named(
  "Crosswalk",
  z.object({
    model: nameSchema,
    concepts: z
      .array(
        z.object({
          concept: z.string().meta({ description: "In the model's own words." }),
          matches: z.array(
            z.object({
              page: nameSchema,
              relation: z
                .enum(MAPPING_RELATIONS)
                .meta({ description: "The SKOS mapping, read from ours to the model's." }),
            }),
          ),
        }),
      )
      .meta({ description: "In the order of the model; those that only our pages name follow." }),
    unmatched: z.array(nameSchema).meta({ description: "What of ours has no counterpart in the model." }),
  }),
);

export const getCrosswalk = defineOperation({
  method: "GET",
  path: "/api/v1/crosswalk/{name}",
  operationId: "getCrosswalk",
  summary: "Another author's model against ours",
  description:
    "Which of our layers and components stand for each concept of the model. With `asOf` only components on which " +
    "something stands on that day.",
  tags: ["Stack"],
  params: z.strictObject({ name: nameParameter("nist-800-145") }),
  query: z.strictObject(clockParameters),
  responses: {
    200: { description: "The crosswalk.", schema: crosswalkSchema },
    moved: true,
    errors: ["invalid-parameter", "not-found", "not-yet", "deleted"],
  },
  async handle(db, { params, query }) {
    const { clocks, fixedLog } = await readClocks(db, query);
    const found = await findNamedPage(db, "model", params.name, clocks.at, { above: "/api/v1/crosswalk" });
    if (!("page" in found)) return found;
    const { concepts, unmatched } = await readCrosswalk(db, found.page, clocks);
    const body = {
      model: nameOf(found.page),
      concepts: concepts.map(({ concept, matches }) => ({
        concept,
        matches: matches.map(({ page, relation }) => ({ page: nameOf(page), relation: relation as Relation })),
      })),
      unmatched: unmatched.map(nameOf),
    };
    const links = [{ href: `/api/v1/models/${found.page.slug}`, rel: "about" }];
    return { body, keep: fixedLog ? "immutable" : null, links };
  },
});

type Relation = (typeof MAPPING_RELATIONS)[number];

const nameOf = ({ id, kind, slug, title }: PageName) => ({ id, uri: uriOf(id), kind, slug, title });
