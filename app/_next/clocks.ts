import { type Clocks, NOW, statedClocksSchema } from "#lib/domain/clocks.ts";
import { resolveClocks } from "#lib/taxonomy/resolve-clocks.ts";
import { database } from "./database.ts";

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** A parameter that counts once; of a repeated one the first. */
export const one = (value: string | string[] | undefined): string | undefined =>
  (Array.isArray(value) ? value[0] : value) || undefined;

/**
 * The clocks of a page's address. One that cannot be read is left out and said: the page shows the present with a notice
 * instead of refusing to be read.
 */
export async function clocksOf(stated: {
  asOf?: string | string[];
  at?: string | string[];
}): Promise<{ clocks: Clocks; notice: string | null }> {
  const parsed = statedClocksSchema.safeParse({ asOf: one(stated.asOf), at: one(stated.at) });
  if (parsed.success) return { clocks: await resolveClocks(database(), parsed.data), notice: null };
  const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))].join(" and ");
  await resolveClocks(database(), {});
  return {
    clocks: NOW,
    notice: `“${names}” in the address could not be read, so this is the present. A date is written as 2008, 2008-10 or 2008-10-31; a revision as its number.`,
  };
}
