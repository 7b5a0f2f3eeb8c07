import { z } from "zod";
import { CONFIDENCES, type Confidence } from "#lib/domain/confidence.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { STATUSES } from "#lib/domain/offering-record.ts";
import { MOST_VALUES } from "#lib/lists/facets.ts";
import type { PageFacet } from "#lib/pages/page-facets.ts";
import {
  clockParameters,
  cursorParameter,
  instantParameter,
  limitParameter,
  slugParameter,
  textParameter,
  wordParameter,
  wordsParameter,
} from "./parameters.ts";
import { fieldsOf } from "./schemas/page.ts";

const filters = {
  layer: slugParameter("Only what stands in this layer.", "platform").optional(),
  component: slugParameter("Only what stands on this component.", "object-storage").optional(),
  vendor: slugParameter("Only what belongs to this vendor or holds an offering of it.", "aws").optional(),
  status: wordParameter(STATUSES).optional().meta({ description: "Only offerings in this state." }),
  confidence: wordParameter(Object.keys(CONFIDENCES) as Confidence[])
    .optional()
    .meta({ description: "Only offerings with a placement that is known so well." }),
};

const FILTERS: Record<Kind, (keyof typeof filters)[]> = {
  layer: [],
  component: ["layer", "vendor"],
  vendor: ["layer", "component"],
  offering: ["layer", "component", "vendor", "status", "confidence"],
  model: [],
  article: [],
};

const ORDERS = ["title", "-title", "updated", "-updated", "order", "-order"] as const;

const sortParameter = (kind: Kind) =>
  wordParameter(hasOrder(kind) ? ORDERS : ORDERS.slice(0, -2))
    .default(hasOrder(kind) ? "order" : "title")
    .meta({
      description:
        "A minus sign turns the order round; `updated` goes by the newest revision, `order` is that of the stack.",
    });

const hasOrder = (kind: Kind): boolean => kind === "layer" || kind === "component";

/** What may come with the items of a list. */
export const INCLUDES = {
  layer: ["body", "placements"],
  component: ["body", "layer", "placements"],
  vendor: ["body", "placements"],
  offering: ["body", "vendor", "placements"],
  model: ["body"],
  article: ["body"],
} as const satisfies Record<Kind, readonly (keyof typeof INCLUDED)[]>;

const INCLUDED = {
  body: "`body`, its text",
  layer: "`layer`, the name of its layer",
  vendor: "`vendor`, the name of its vendor",
  placements: "`placements`, those in it that hold on the day",
};

const FACETS: Record<Kind, readonly PageFacet[]> = {
  layer: [],
  component: ["layer", "vendor"],
  vendor: ["layer", "component"],
  offering: ["status", "confidence", "layer", "component", "vendor"],
  model: [],
  article: [],
};

const everyParameter = (kind: Kind) =>
  z.strictObject({
    ...filters,
    q: textParameter.optional().meta({ description: "Only pages whose title or another name holds this." }),
    updatedSince: instantParameter.meta({ description: "Only pages whose newest revision is as new." }),
    fields: wordsParameter(fieldsOf(kind))
      .optional()
      .meta({
        description:
          "Only these members of the items, `record.…` for a part of the record; `id`, `uri` and `slug` always come.",
        examples: [["title", "record.definition"]],
      }),
    sort: sortParameter(kind),
    include: wordsParameter(INCLUDES[kind])
      .optional()
      .meta({
        description: `What comes with each item: ${INCLUDES[kind].map((word) => INCLUDED[word]).join("; ")}.`,
        examples: [[INCLUDES[kind].at(-1) ?? "body"]],
      }),
    facets: wordsParameter(FACETS[kind].length ? FACETS[kind] : (["status"] as const))
      .optional()
      .meta({
        description: `How many items of the whole list say what; of each facet the ${MOST_VALUES} most frequent values.`,
        examples: [FACETS[kind].slice(0, 2)],
      }),
    limit: limitParameter(500, 100),
    cursor: cursorParameter,
    ...clockParameters,
  });

/** The query of a list of pages of this kind. */
export function listQuery(kind: Kind): ReturnType<typeof everyParameter> {
  const { shape } = everyParameter(kind);
  const known = Object.entries(shape).filter(
    ([name]) =>
      (!(name in filters) || FILTERS[kind].some((filter) => filter === name)) &&
      (name !== "facets" || FACETS[kind].length > 0),
  );
  // What is left out is optional, so the type of what comes out holds.
  return z.strictObject(Object.fromEntries(known)) as ReturnType<typeof everyParameter>;
}

export type ListQuery = z.output<ReturnType<typeof everyParameter>>;
