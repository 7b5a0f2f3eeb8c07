/** An address as it is at a site, whose name it may have lost on the way through a server; at its own without one. */
export function addressAt(address: string, site?: string): URL {
  const url = new URL(address);
  if (site === undefined) return url;
  const { protocol, hostname, port } = new URL(site);
  return Object.assign(url, { protocol, hostname, port });
}
