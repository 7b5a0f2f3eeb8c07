import { z } from "zod";
import { referencesSchema } from "./references.ts";
import { altLabelsSchema, definitionSchema } from "./text-fields.ts";

export const articleRecordSchema = z.strictObject({
  altLabels: altLabelsSchema,
  definition: definitionSchema,
  references: referencesSchema,
});
