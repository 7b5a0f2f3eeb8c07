/** The header in which the server hands on who sent a request; what a client writes there itself is replaced. */
export const CLIENT_ADDRESS = "x-strata-client";

/**
 * The address of the client of a request: of the connection, or behind `proxies` proxies of our own what the outermost of
 * them added to `X-Forwarded-For`. What stands left of that anybody could have written.
 */
export function clientAddress(
  connected: string | undefined,
  forwardedFor: string | string[] | undefined,
  proxies: number,
): string {
  const said = [forwardedFor ?? ""]
    .flat()
    .join(",")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  const told = proxies > 0 ? said.at(-Math.min(proxies, said.length)) : undefined;
  return told ?? connected ?? "unknown";
}
