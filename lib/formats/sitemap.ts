import { escapeXml } from "./xml-text.ts";

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

type Place = { path: string; changed: string | null };

/** Addresses for the machines of search engines (sitemaps.org protocol, 0.9); at most 50,000 in one file. */
export const writeSitemap = (site: string, places: readonly Place[]): string =>
  document(
    "urlset",
    places.map((place) => element("url", site, place)),
  );

/** The files of a sitemap that needs more than one. */
export const writeSitemapIndex = (site: string, files: readonly Place[]): string =>
  document(
    "sitemapindex",
    files.map((file) => element("sitemap", site, file)),
  );

const document = (root: string, elements: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${elements.join("\n")}\n</${root}>\n`;

const element = (name: string, site: string, { path, changed }: Place): string =>
  `<${name}><loc>${escapeXml(site + path)}</loc>${changed === null ? "" : `<lastmod>${changed}</lastmod>`}</${name}>`;
