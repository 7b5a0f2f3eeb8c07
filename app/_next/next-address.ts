import { one, type SearchParams } from "./clocks.ts";

/** Where to go on to after signing in, as the address says; only within this site, and not back to signing in. */
export async function readNext(searchParams: SearchParams): Promise<string> {
  const said = one((await searchParams).next) ?? "";
  return /^\/(?![/\\]|sign-|register)/.test(said) ? said : "/";
}

/** An address with where to go on to afterwards. */
export const withNext = (address: string, next: string): string =>
  next === "/" ? address : `${address}?next=${encodeURIComponent(next)}`;
