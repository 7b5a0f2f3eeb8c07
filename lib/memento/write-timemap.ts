import type { Database } from "#lib/db/client.ts";
import { type Link, linkDocument } from "#lib/http/link-header.ts";
import { findAround, listMementos, type Memento, type Subject } from "./find-mementos.ts";
import { LINK_FORMAT, linkToMemento } from "./link-mementos.ts";

type Asked = {
  /** The path of the original. */
  path: string;
  /** The address of the TimeMap. */
  url: URL;
  /** The revision to begin at. */
  from: number;
  limit: number;
};

/**
 * A TimeMap as `application/link-format` (RFC 7089, 5): the original, which is its own TimeGate, the span that this one
 * tells of, and its mementos. Where it breaks off it links to the TimeMap that goes on (5.1.2). Its addresses are absolute,
 * since it may be read elsewhere than where it was found.
 */
export async function writeTimemap(db: Database, subject: Subject, { path, url, from, limit }: Asked): Promise<string> {
  const found = await listMementos(db, subject, { from, limit: limit + 1 });
  const [told, [beyond]] = [found.slice(0, limit), found.slice(limit)];
  const ends = await findAround(db, subject, 0);
  const href = new URL(path, url).href;
  const placeOf = ({ number }: Memento): string =>
    [number === ends?.first.number && "first", number === ends?.last.number && "last"].filter(Boolean).join(" ");
  return linkDocument([
    { href, rel: "original timegate" },
    { href: url.href, rel: "self", type: LINK_FORMAT, ...spanOf(told) },
    ...(beyond ? [linkOnward(url, beyond)] : []),
    ...told.map((memento) => linkToMemento(href, memento, placeOf(memento))),
  ]);
}

function spanOf(told: readonly Memento[]): Pick<Link, "from" | "until"> {
  const [first, last] = [told[0], told.at(-1)];
  return first && last ? { from: first.at.toUTCString(), until: last.at.toUTCString() } : {};
}

function linkOnward(url: URL, { number, at }: Memento): Link {
  const further = new URL(url);
  further.searchParams.set("from", String(number));
  return { href: further.href, rel: "timemap", type: LINK_FORMAT, from: at.toUTCString() };
}
