import { isIP } from "node:net";
import { isPublicAddress, PRIVATE } from "./public-address.ts";

/** Whether the operator lets requests go there whatever it is: it is one of the `hosts`, named as `host:port`. */
export function isAllowedHost({ protocol, hostname, port }: URL, hosts: readonly string[]): boolean {
  const usual = protocol === "https:" ? "443" : "80";
  return hosts.includes(`${hostname}:${port || usual}`);
}

/** Why nothing is sent to an address, as it is written; null when it may be. */
export function refuseTarget(url: string, hosts: readonly string[]): string | null {
  const target = URL.parse(url);
  if (!target || !/^https?:$/.test(target.protocol)) return "Give an address that begins with https:// or http://.";
  if (target.username || target.password) return "An address holds no name and password: it is shown to people.";
  if (isAllowedHost(target, hosts)) return null;
  if (target.port) return "Only the usual ports are sent to: 443 for https, 80 for http.";
  const host = target.hostname.replace(/^\[(.*)\]$/, "$1");
  return isIP(host) && !isPublicAddress(host) ? PRIVATE : null;
}
