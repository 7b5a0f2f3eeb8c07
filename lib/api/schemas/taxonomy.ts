import { z } from "zod";
import { confidenceSchema } from "#lib/domain/confidence.ts";
import { STATUSES } from "#lib/domain/offering-record.ts";
import { slugSchema } from "#lib/domain/slugs.ts";
import type { Taxonomy } from "#lib/domain/taxonomy.ts";
import { STACK_URI, uriOf } from "#lib/formats/rdf/identities.ts";
import { dateSchema, idSchema, uriSchema } from "./common.ts";
import { named } from "./named.ts";

const treeOfferingSchema = z.object({
  id: idSchema,
  uri: uriSchema,
  slug: slugSchema,
  title: z.string(),
  vendor: slugSchema,
  role: z.enum(["primary", "secondary"]),
  from: dateSchema,
  until: dateSchema,
  status: z.enum(STATUSES),
  confidence: confidenceSchema,
});

const treeComponentSchema = z.object({
  id: idSchema,
  uri: uriSchema,
  slug: slugSchema,
  title: z.string(),
  definition: z.string(),
  offerings: z.array(treeOfferingSchema).meta({ description: "Primary placements first, then by title." }),
});

const treeLayerSchema = z.object({
  id: idSchema,
  uri: uriSchema,
  slug: slugSchema,
  order: z.int().min(1).meta({ description: "1 is the lowest layer." }),
  title: z.string(),
  definition: z.string(),
  components: z.array(treeComponentSchema),
});

/** The whole stack on a day. */
export const taxonomySchema = named(
  "Taxonomy",
  z.object({
    uri: uriSchema,
    revision: z.int().min(0).meta({ description: "The newest revision that changed the tree." }),
    asOf: z.iso.date(),
    layers: z.array(treeLayerSchema).meta({ description: "From the lowest layer up." }),
  }),
);

export const taxonomyOf = ({ revision, asOf, layers }: Taxonomy): z.output<typeof taxonomySchema> => ({
  uri: STACK_URI,
  revision,
  asOf,
  layers: layers.map(({ id, slug, order, title, definition, components }) => ({
    id,
    uri: uriOf(id),
    slug,
    order,
    title,
    definition,
    components: components.map((component) => ({
      ...component,
      uri: uriOf(component.id),
      offerings: component.offerings.map(({ vendorTitle: _, ...offering }) => ({
        ...offering,
        uri: uriOf(offering.id),
        status: offering.status as (typeof STATUSES)[number],
      })),
    })),
  })),
});
