import { z } from "zod";

/** The number of a revision as an address or a header says it; what is none counts as not said. */
export const saidRevisionSchema = z
  .string()
  .regex(/^\d{1,10}$/)
  .transform(Number)
  .pipe(z.number().max(2_147_483_647))
  .nullable()
  .catch(null);
