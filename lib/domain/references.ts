import { z } from "zod";
import { partialDateSchema } from "./dates.ts";
import { isVisible } from "./hidden-characters.ts";
import { wordsSchema } from "./text-fields.ts";

/** An address on the open web. One with a user name in it is refused: it shows the reader another host than it opens. */
export const webAddressSchema = z
  .url({ protocol: /^https?$/, error: "Give a full web address that begins with http:// or https://." })
  .max(2000, "A web address has at most 2,000 characters.")
  .refine(
    (address) => isVisible(address) && !/\s/.test(address),
    "A web address holds no spaces or invisible characters.",
  )
  .refine((address) => !/^https?:[\\/]+[^/?#]*@/i.test(address), "A web address may not hold a user name.");

/** Where a fact was read: the address, what the page calls itself, and the day it was read. */
export const referenceSchema = z.strictObject({
  url: webAddressSchema.meta({ title: "Web address" }),
  title: wordsSchema.min(1, "Name the source.").max(300, "Write at most 300 characters."),
  retrieved: partialDateSchema.nullable().default(null).meta({ description: "The day it was read." }),
});

export type Reference = z.infer<typeof referenceSchema>;

export const referencesSchema = z.array(referenceSchema).max(50).default([]);
