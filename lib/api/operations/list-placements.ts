import { z } from "zod";
import { CONFIDENCES, type Confidence } from "#lib/domain/confidence.ts";
import { referencesSchema } from "#lib/domain/references.ts";
import { PLACEMENT_COLUMNS } from "#lib/formats/csv/stack-columns.ts";
import { placementsGraph } from "#lib/formats/rdf/placements-graph.ts";
import { MOST_VALUES } from "#lib/lists/facets.ts";
import { type ListedPlacement, listPlacements } from "#lib/taxonomy/list-placements.ts";
import { PLACEMENT_ORDERS, placementOrderOf } from "#lib/taxonomy/placement-order.ts";
import { csvForm } from "../csv-form.ts";
import { findPlace, leadOn } from "../list-place.ts";
import { defineOperation } from "../operation.ts";
import {
  clockParameters,
  cursorParameter,
  limitParameter,
  slugParameter,
  wordParameter,
  wordsParameter,
} from "../parameters.ts";
import { pickFields } from "../pick-fields.ts";
import { rdfForms } from "../rdf-forms.ts";
import { facetsSchema, listSchema } from "../schemas/common.ts";
import { named } from "../schemas/named.ts";
import { placementOf, placementSchema } from "../schemas/placement.ts";

const rowSchema = placementSchema
  .partial()
  .required({ id: true, uri: true, offering: true })
  .extend({ references: referencesSchema.optional(), rationale: z.string().optional() });

type Row = z.output<typeof rowSchema>;

type Listed = { items: Row[] };

const PLACEMENT_FIELDS = Object.keys(placementSchema.shape);

const isWhole = (row: Row): row is Row & z.output<typeof placementSchema> =>
  PLACEMENT_FIELDS.every((member) => member in row);

export const listPlacementRows = defineOperation({
  method: "GET",
  path: "/api/v1/placements",
  operationId: "listPlacements",
  summary: "Placements as rows",
  description:
    "Which offering stands on which component, since when and how well known, in the order of the stack. " +
    "Deprecated claims are left out.",
  tags: ["Stack"],
  params: z.strictObject({}),
  query: z.strictObject({
    offering: slugParameter("Only of this offering.", "amazon-s3").optional(),
    component: slugParameter("Only on this component.", "object-storage").optional(),
    layer: slugParameter("Only in this layer.", "platform").optional(),
    vendor: slugParameter("Only of this vendor's offerings.", "aws").optional(),
    role: wordParameter(["primary", "secondary"]).optional(),
    confidence: wordParameter(Object.keys(CONFIDENCES) as Confidence[]).optional(),
    holds: wordParameter(["asOf", "any"])
      .default("asOf")
      .meta({ description: "`asOf`: those that hold on that day. `any`: of all times." }),
    fields: wordsParameter(PLACEMENT_FIELDS)
      .optional()
      .meta({
        description:
          "Only these members of the rows; `id`, `uri` and `offering` always come. Graphs hold whole rows only.",
        examples: [["component", "role"]],
      }),
    sort: wordParameter(PLACEMENT_ORDERS).default("order").meta({
      description: "`order` is that of the stack, from the lowest layer up. A minus sign turns the order round.",
    }),
    include: wordsParameter(["references"])
      .optional()
      .meta({
        description:
          "What comes with each row: `references`, where it is known from, and `rationale`, why it stands there.",
        examples: [["references"]],
      }),
    facets: wordsParameter(["status", "confidence", "role", "layer", "component", "vendor"])
      .optional()
      .meta({
        description: `How many rows of the whole list say what; of each facet the ${MOST_VALUES} most frequent values.`,
        examples: [["layer", "confidence"]],
      }),
    limit: limitParameter(500, 100),
    cursor: cursorParameter,
    ...clockParameters,
  }),
  responses: {
    200: {
      description: "The rows.",
      schema: named("PlacementList", listSchema(rowSchema).extend({ facets: facetsSchema.optional() })),
    },
    errors: ["invalid-parameter"],
  },
  forms: [
    ...rdfForms(({ items }: Listed) => placementsGraph(items.filter(isWhole))),
    csvForm("placements", PLACEMENT_COLUMNS, ({ items }: Listed) => items),
  ],
  async handle(db, { query, pages, url }) {
    const { role, confidence, holds, sort: order, limit, facets, include, fields } = query;
    const found = await findPlace(
      db,
      url,
      query,
      placementOrderOf(order).by.map(({ type }) => type),
    );
    if ("problem" in found) return found;
    const { place } = found;
    const filter = { ...pages, role, confidence, holding: holds === "asOf" };
    const range = { order, limit, seek: place.seek, facets, sourced: include !== undefined };
    const list = await listPlacements(db, filter, place.clocks, range);
    const { next, links } = leadOn(url, place, list);
    const items = list.rows.map((row) => itemOf(row, fields));
    return {
      body: { items, total: list.total, next, ...(facets && { facets: list.facets }) },
      keep: place.fixed ? "immutable" : null,
      links,
    };
  },
});

function itemOf(row: ListedPlacement, fields: readonly string[] | undefined) {
  const { id, uri, offering, ...rest } = placementOf(row);
  const { references, rationale } = row;
  return { id, uri, offering, ...pickFields(rest, fields), ...(references && { references, rationale }) };
}
