import { z } from "zod";
import { named } from "./named.ts";

const faultSchema = z.object({
  pointer: z
    .string()
    .meta({ description: "Where, as a JSON pointer (RFC 6901); `/query/…` and `/path/…` are parameters." }),
  code: z.string(),
  detail: z.string().meta({ description: "What is wrong and what is allowed." }),
});

/** An error, whatever it is (RFC 9457). */
export const problemSchema = named(
  "Problem",
  z.object({
    type: z.string().meta({ description: "The address of the page that explains this kind of error." }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().meta({ description: "The address that was asked for." }),
    remedy: z.string().meta({ description: "What to do now." }),
    errors: z.array(faultSchema).meta({ description: "All faults at once." }),
  }),
);
