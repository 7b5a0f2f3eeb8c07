import type { Database } from "#lib/db/client.ts";
import type { Clocks, StatedClocks } from "#lib/domain/clocks.ts";
import type { Link } from "#lib/http/link-header.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { findAround, findMemento, type Subject } from "./find-mementos.ts";
import { linksToGate, linksToMementos, originalOf } from "./link-mementos.ts";

type Asked = {
  url: URL;
  /** The path without the suffix of a form. */
  path?: string;
  subject: Subject;
  stated: StatedClocks["at"];
  clocks: Clocks;
};

export type Told = { links: Link[]; headers: Record<string, string> };

/**
 * What an answer tells of the states that its address had (RFC 7089, 4.1 and 2.2): where to ask for them; and when it is
 * such a state itself, of which instant, with those beside it. One that the wiki has yet to come to is none.
 */
export async function tellMemento(db: Database, { url, path, subject, stated, clocks }: Asked): Promise<Told> {
  const original = originalOf(url, path);
  const gate = { links: linksToGate(original), headers: {} };
  if (clocks.at === null || !isOver(stated, clocks.at)) return gate;
  const memento = await findMemento(db, subject, clocks.at);
  const around = memento && (await findAround(db, subject, memento.number));
  if (!around) return gate;
  const { last: _, ...lasting } = around;
  if (!around.next) noteKeys(subject === "wiki" ? "changes" : `page:${subject.page}`);
  return {
    links: [...gate.links, ...linksToMementos(original.href, lasting)],
    headers: { "memento-datetime": memento.at.toUTCString() },
  };
}

const isOver = (stated: StatedClocks["at"], at: number): boolean =>
  stated instanceof Date ? stated.getTime() <= Date.now() : stated === at;
