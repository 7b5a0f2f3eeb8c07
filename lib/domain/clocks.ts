import { z } from "zod";
import { lastDay, partialDateSchema } from "./dates.ts";

/** `asOf`: what was true in the world on that day. A month or a year means its last day. */
export const asOfSchema = partialDateSchema.transform(lastDay);

/** `at`: what this wiki said at that revision or instant (RFC 3339). */
export const atSchema = z
  .union(
    [
      z
        .string()
        .regex(/^[1-9]\d{0,8}$/)
        .transform(Number),
      z.iso.datetime({ offset: true }).transform((instant) => new Date(instant)),
      z.iso.date().transform((day) => new Date(`${day}T23:59:59.999Z`)),
    ],
    { error: "Give a revision number, a day such as 2008-10-31 or an instant such as 2026-11-22T12:00:00Z." },
  )
  .describe("A revision number, a day or an instant such as 2026-11-22T12:00:00Z.");

/** The clocks as a reader states them; either may be left out. */
export const statedClocksSchema = z.object({
  asOf: asOfSchema.optional().meta({ description: "The day in the world, e.g. 2008-10-31. Default: today." }),
  at: atSchema.optional().meta({ description: "The revision number or instant of this wiki. Default: now." }),
});

export type StatedClocks = z.infer<typeof statedClocksSchema>;

/** The clocks as a read model takes them: a day (null: today) and a revision number (null: the newest). */
export type Clocks = { asOf: string | null; at: number | null };

export const NOW: Clocks = { asOf: null, at: null };

/** The query that keeps the clocks while a reader walks; empty when both stand at now. */
export function clockQuery({ asOf, at }: Clocks): string {
  const parameters = [asOf && `asOf=${asOf}`, at !== null && `at=${at}`].filter(Boolean);
  return parameters.length ? `?${parameters.join("&")}` : "";
}

/** The earliest day the date control offers, and the day of our first snapshot. */
export const FIRST_DAY = "2006-01-01";
export const FIRST_SNAPSHOT = "2008-10-31";
