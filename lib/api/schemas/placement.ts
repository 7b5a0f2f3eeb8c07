import { z } from "zod";
import { confidenceSchema } from "#lib/domain/confidence.ts";
import { STATUSES } from "#lib/domain/offering-record.ts";
import type { PlacementRow } from "#lib/domain/placement-row.ts";
import { claimUri, uriOf } from "#lib/formats/rdf/identities.ts";
import { dateSchema, pageNameSchema, uriSchema } from "./common.ts";
import { named } from "./named.ts";

const endSchema = pageNameSchema.extend({ uri: uriSchema });

/** A placement with the names of all it joins. */
export const placementSchema = named(
  "Placement",
  z.object({
    id: z.string().meta({ description: "The claim's id, unique within its offering." }),
    uri: uriSchema,
    offering: endSchema.extend({ status: z.enum(STATUSES) }),
    vendor: endSchema,
    component: endSchema,
    layer: endSchema,
    role: z.enum(["primary", "secondary"]),
    rank: z.enum(["preferred", "normal"]),
    confidence: confidenceSchema,
    from: dateSchema.meta({ description: "The first date on which it holds. Null: not known." }),
    until: dateSchema.meta({ description: "The first date on which it no longer holds. Null: it holds still." }),
    holds: z.boolean().meta({ description: "Whether it holds on the day of `asOf`." }),
  }),
);

export const placementOf = (row: PlacementRow): z.output<typeof placementSchema> => ({
  id: row.claim,
  uri: claimUri(row.offeringId, row.claim),
  offering: {
    id: row.offeringId,
    uri: uriOf(row.offeringId),
    slug: row.offering,
    title: row.offeringTitle,
    status: row.status as (typeof STATUSES)[number],
  },
  vendor: { id: row.vendorId, uri: uriOf(row.vendorId), slug: row.vendor, title: row.vendorTitle },
  component: {
    id: row.componentId,
    uri: uriOf(row.componentId),
    slug: row.component,
    title: row.componentTitle,
  },
  layer: { id: row.layerId, uri: uriOf(row.layerId), slug: row.layer, title: row.layerTitle },
  role: row.role,
  rank: row.rank,
  confidence: row.confidence,
  from: row.from,
  until: row.until,
  holds: row.holds,
});
