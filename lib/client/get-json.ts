import type { Send } from "./send-patiently.ts";

/** How a wiki is reached, and where it is. */
export type Line = { send: Send; site: string };

/** An address of the site with a query; lists are written with commas, what is undefined is left out. */
export function addressOf(site: string, path: string, query: object): URL {
  const address = new URL(path, site);
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) address.searchParams.set(name, String(value));
  return address;
}

/** The JSON at an address; the caller knows by the description of the API what it is. */
export async function getJson<Body>({ send, site }: Line, path: string, query: object): Promise<Body> {
  const headers = { accept: "application/json" };
  const response = await send(new Request(addressOf(site, path, query), { headers }));
  return response.json();
}
