import { z } from "zod";
import { CONFIDENCES, type Confidence } from "#lib/domain/confidence.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { STATUSES } from "#lib/domain/offering-record.ts";
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
import { ITEM_FIELDS } from "./schemas/page.ts";

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

const ORDERS = ["title", "-title", "updated", "-updated", "order"] as const;

const sortParameter = (kind: Kind) =>
  wordParameter(hasOrder(kind) ? ORDERS : ORDERS.slice(0, -1))
    .default(hasOrder(kind) ? "order" : "title")
    .meta({
      description:
        "A minus sign turns the order round; `updated` goes by the newest revision, `order` is that of the stack.",
    });

const hasOrder = (kind: Kind): boolean => kind === "layer" || kind === "component";

const everyParameter = (kind: Kind) =>
  z.strictObject({
    ...filters,
    q: textParameter.optional().meta({ description: "Only pages whose title or another name holds this." }),
    updatedSince: instantParameter.meta({ description: "Only pages whose newest revision is as new." }),
    fields: wordsParameter(ITEM_FIELDS)
      .optional()
      .meta({
        description: "Only these members of the items; `id` and `slug` always come.",
        examples: [["title", "revision"]],
      }),
    sort: sortParameter(kind),
    limit: limitParameter(500, 100),
    cursor: cursorParameter,
    ...clockParameters,
  });

/** The query of a list of pages of this kind. */
export function listQuery(kind: Kind): ReturnType<typeof everyParameter> {
  const { shape } = everyParameter(kind);
  const known = Object.entries(shape).filter(
    ([name]) => !(name in filters) || FILTERS[kind].some((filter) => filter === name),
  );
  // What is left out is optional, so the type of what comes out holds.
  return z.strictObject(Object.fromEntries(known)) as ReturnType<typeof everyParameter>;
}

export type ListQuery = z.output<ReturnType<typeof everyParameter>>;
