import { z } from "zod";
import type { PageName } from "#lib/domain/page-name.ts";
import type { PlacementRow } from "#lib/domain/placement-row.ts";
import { uriOf } from "#lib/formats/rdf/identities.ts";
import type { Equivalents } from "#lib/taxonomy/read-equivalents.ts";
import { pageNameSchema, uriSchema } from "./common.ts";
import { named } from "./named.ts";
import { placementOf, placementSchema } from "./placement.ts";

const nameSchema = pageNameSchema.extend({ uri: uriSchema });

const standingSchema = placementSchema.pick({ role: true, confidence: true, from: true, until: true });

/** What else stands where an offering stands. */
export const equivalentsSchema = named(
  "Equivalents",
  z.object({
    offering: nameSchema,
    asOf: z.iso.date(),
    components: z
      .array(
        standingSchema.extend({
          component: nameSchema,
          layer: nameSchema,
          vendors: z
            .array(
              z.object({
                vendor: nameSchema,
                offerings: z.array(standingSchema.extend({ offering: placementSchema.shape.offering })),
              }),
            )
            .meta({ description: "By title; the offering's own vendor is among them if it has another one there." }),
        }),
      )
      .meta({ description: "Where the offering stands on the day, the primary placement first." }),
  }),
);

export const equivalentsOf = (
  { id, slug, title }: PageName,
  asOf: string,
  found: Equivalents,
): z.output<typeof equivalentsSchema> => ({
  offering: { id, uri: uriOf(id), slug, title },
  asOf,
  components: found.map(({ placement, vendors }) => {
    const { component, layer } = placementOf(placement);
    return { component, layer, ...standingOf(placement), vendors: vendors.flatMap(vendorOf) };
  }),
});

function vendorOf(rows: PlacementRow[]) {
  const placed = rows.map((row) => ({ ...placementOf(row), standing: standingOf(row) }));
  const [first] = placed;
  if (!first) return [];
  return [{ vendor: first.vendor, offerings: placed.map(({ offering, standing }) => ({ offering, ...standing })) }];
}

const standingOf = ({ role, confidence, from, until }: PlacementRow) => ({ role, confidence, from, until });
