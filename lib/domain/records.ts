import type { z } from "zod";
import { articleRecordSchema } from "./article-record.ts";
import { componentRecordSchema } from "./component-record.ts";
import type { Kind } from "./kinds.ts";
import { layerRecordSchema } from "./layer-record.ts";
import { modelRecordSchema } from "./model-record.ts";
import { offeringRecordSchema } from "./offering-record.ts";
import { vendorRecordSchema } from "./vendor-record.ts";

/** The structured half of a page: one schema for each kind, the only description of its shape. */
export const RECORD_SCHEMAS = {
  layer: layerRecordSchema,
  component: componentRecordSchema,
  vendor: vendorRecordSchema,
  offering: offeringRecordSchema,
  model: modelRecordSchema,
  article: articleRecordSchema,
} as const satisfies Record<Kind, z.ZodType>;

export type RecordOf<K extends Kind> = z.infer<(typeof RECORD_SCHEMAS)[K]>;
export type PageRecord = RecordOf<Kind>;
