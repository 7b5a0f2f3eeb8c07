import { slugSchema } from "./slugs.ts";

/** More than can be told apart, few enough that an address stays an address. */
const MOST = 50;

/**
 * The vendors that an address asks to light up: `vendors=aws,google`, or one `vendors` a box as a form sends them. In the
 * order of the alphabet, each once; what is no slug is passed over, for an overlay is never worth an error.
 */
export function readChosenVendors(parameter: string | readonly string[] | undefined): string[] {
  const named = [parameter ?? []].flat().flatMap((value) => value.split(","));
  return [...new Set(named)]
    .filter((name) => slugSchema.safeParse(name).success)
    .sort()
    .slice(0, MOST);
}

/** The value of `vendors` that asks for them. */
export const writeChosenVendors = (vendors: readonly string[]): string => [...new Set(vendors)].sort().join(",");
