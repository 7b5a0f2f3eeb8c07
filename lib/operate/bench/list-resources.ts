export interface Resource {
  kind: "script" | "style" | "other";
  address: string;
}

/**
 * What a browser of today fetches for the first view of a page, the page itself aside: its scripts (not those for old
 * browsers), style sheets, preloads, pictures and icon.
 */
export function listResources(html: string): Resource[] {
  const found = new Map<string, Resource>();
  for (const [, element = "", said = ""] of html.matchAll(/<(script|link|img)\b([^>]*)>/gi)) {
    const resource = resourceOf(element.toLowerCase(), readAttributes(said));
    if (resource) found.set(resource.address, resource);
  }
  return [...found.values()];
}

function readAttributes(said: string): Map<string, string> {
  return new Map(
    [...said.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [name.toLowerCase(), value]),
  );
}

function resourceOf(element: string, attributes: Map<string, string>): Resource | null {
  const address = (attributes.get("src") ?? attributes.get("href") ?? "").replaceAll("&amp;", "&");
  if (!address.startsWith("/") || attributes.get("loading") === "lazy") return null;
  if (element === "script") return attributes.has("nomodule") ? null : { kind: "script", address };
  if (element === "img") return { kind: "other", address };
  const relation = attributes.get("rel") ?? "";
  if (relation === "stylesheet") return { kind: "style", address };
  if (relation === "modulepreload" || attributes.get("as") === "script") return { kind: "script", address };
  if (attributes.get("as") === "style") return { kind: "style", address };
  return /^(?:preload|icon|shortcut icon|manifest)$/.test(relation) ? { kind: "other", address } : null;
}
