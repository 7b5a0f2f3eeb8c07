import type { Link } from "#lib/http/link-header.ts";
import type { Around, Memento } from "./find-mementos.ts";

export const LINK_FORMAT = "application/link-format";

/** An address whose earlier states are had (URI-R), which is its own TimeGate (URI-G), and that of its TimeMap (URI-T). */
export type Original = { href: string; timemap: string };

/** The original behind an address: the same without `at`. `path` is that of `url` without the suffix of a form. */
export function originalOf(url: URL, path = url.pathname): Original {
  const query = new URLSearchParams(url.search);
  query.delete("at");
  return { href: query.size ? `${url.pathname}?${query}` : url.pathname, timemap: timemapOf(path) };
}

/** The TimeMaps of pages for people stand beside those of their data. */
function timemapOf(path: string): string {
  if (path.startsWith("/api/v1/")) return `${path}/timemap`;
  return `/api/v1${path === "/" ? "/taxonomy" : path}/timemap?of=page`;
}

/** The address of the original as the wiki said it at a revision (URI-M). */
export function addressAt(href: string, number: number): string {
  const [path, search = ""] = href.split("?", 2);
  const query = new URLSearchParams(search);
  query.set("at", String(number));
  return `${path}?${query}`;
}

/** RFC 7089, 4.1: the address is its own TimeGate. */
export const linksToGate = ({ href, timemap }: Original): Link[] => [
  { href, rel: "original timegate" },
  { href: timemap, rel: "timemap", type: LINK_FORMAT },
];

/** Links to mementos, one for each revision however many places it has. */
export function linksToMementos(href: string, around: Partial<Around>): Link[] {
  const places = Object.entries(around).flatMap(([place, memento]) => (memento ? [{ place, memento }] : []));
  return [...Map.groupBy(places, ({ memento }) => memento.number).values()].flatMap((group) =>
    group.slice(0, 1).map(({ memento }) => linkToMemento(href, memento, group.map(({ place }) => place).join(" "))),
  );
}

/** The link to one memento; `place` says what it is among the others. */
export const linkToMemento = (href: string, { number, at }: Memento, place = ""): Link => ({
  href: addressAt(href, number),
  rel: place ? `${place} memento` : "memento",
  datetime: at.toUTCString(),
});
