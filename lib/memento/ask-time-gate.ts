import type { Database } from "#lib/db/client.ts";
import { type Problem, problem } from "#lib/domain/errors.ts";
import { linkHeader } from "#lib/http/link-header.ts";
import { findAround, findMemento } from "./find-mementos.ts";
import { findSubject, nameSubject } from "./find-subject.ts";
import { addressAt, linksToGate, linksToMementos, originalOf } from "./link-mementos.ts";
import { readDatetime } from "./read-datetime.ts";

/** Where the wished state is, with the headers of the 302 that leads there. */
export type Negotiated = { headers: { location: string; vary: string; link: string } };

/**
 * What the TimeGate of an address answers to `Accept-Datetime` (RFC 7089, pattern 1.1): the memento at or before the
 * instant, the first where it lies before that; everything else of the query stays. Null where nothing is negotiated: no
 * page stands there by this name, or `at` chooses a state already. A date that cannot be read is an `invalid-parameter`.
 */
export async function askTimeGate(
  db: Database,
  { url, path = url.pathname, said }: { url: URL; path?: string; said: string },
): Promise<Negotiated | { problem: Problem } | null> {
  if (url.searchParams.get("at") || nameSubject(path) === null) return null;
  const instant = readDatetime(said);
  if (!instant) return { problem: problem("invalid-parameter", UNREADABLE.detail, [UNREADABLE]) };
  const subject = await findSubject(db, path);
  if (!subject) return null;
  const memento = await findMemento(db, subject, instant);
  const around = await findAround(db, subject, memento?.number ?? 0);
  if (!around) return null;
  const { number } = memento ?? around.first;
  const original = originalOf(url, path);
  const links = [...linksToGate(original), ...linksToMementos(original.href, around)];
  return {
    headers: { location: addressAt(original.href, number), vary: "Accept-Datetime", link: linkHeader(links) },
  };
}

const UNREADABLE = {
  pointer: "/header/Accept-Datetime",
  code: "unreadable-date",
  detail: "Accept-Datetime takes a date of RFC 1123 in GMT, such as Fri, 31 Oct 2008 23:59:59 GMT.",
};
