import { lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/** All that IANA has given out for the public internet (RFC 4291, 2.4); the rest is special, private or nobody's. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Whether an IP address belongs to the public internet: no loopback, private, link-local, shared, multicast, reserved or
 * documentation range, and no IPv6 address that leads to an IPv4 one (mapped, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  if (!isIP(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  return parsed.kind() === "ipv4" || parsed.match(GLOBAL_IPV6);
}

export const PRIVATE = "The address is not on the public internet.";

/**
 * Finds the addresses of a name for a connection that is about to be made, of which only public ones are given: nothing
 * can change between looking and connecting (DNS rebinding).
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const open = (addresses ?? []).filter(({ address }) => isPublicAddress(address));
    const [first] = open;
    if (error || !first) callback(error ?? new Error(PRIVATE), []);
    else if (options.all) callback(null, open);
    else callback(null, first.address, first.family);
  });
};
