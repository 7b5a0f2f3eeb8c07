/** More than can be told apart, few enough that an address stays an address. */
const MOST = 50;

/** What a slug can look like; whether there is such a vendor is for those to see who have the tree. */
const LIKE_A_SLUG = /^[a-z0-9.-]{1,80}$/;

/**
 * The vendors that an address asks to light up: `vendors=aws,google`, or one `vendors` a box as a form sends them. In the
 * order of the alphabet, each once; what cannot be a slug is passed over, for an overlay is never worth an error.
 */
export function readChosenVendors(parameter: string | readonly string[] | undefined): string[] {
  const named = [parameter ?? []].flat().flatMap((value) => value.split(","));
  return [...new Set(named)]
    .filter((name) => LIKE_A_SLUG.test(name))
    .sort()
    .slice(0, MOST);
}

/** The one spelling of `vendors` that asks for them; empty when none is chosen. */
export const writeChosenVendors = (vendors: readonly string[]): string => [...new Set(vendors)].sort().join(",");
