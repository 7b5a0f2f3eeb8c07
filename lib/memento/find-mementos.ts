import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";

/** Whose earlier states are asked for: a page's, or those of the wiki as a whole. */
export type Subject = { page: number } | "wiki";

/** A state that can be read: a revision, and when it was made. */
export type Memento = { number: number; at: Date };

/** What stands around a memento; `prev` and `next` are null at the ends. */
export type Around = { first: Memento; prev: Memento | null; next: Memento | null; last: Memento };

/**
 * The newest memento at a revision, or in the second of an instant: HTTP has no smaller part, and who asks for the
 * `Memento-Datetime` of an answer gets it again. Null when there was none yet.
 */
export async function findMemento(db: Database, subject: Subject, until: number | Date): Promise<Memento | null> {
  const bound =
    typeof until === "number"
      ? Prisma.sql`r.number <= ${until}`
      : Prisma.sql`r.at < ${new Date(until.getTime() - (until.getTime() % 1000) + 1000)}`;
  // The order of instants is that of numbers; a long log is looked up by what the bound is of.
  const isByInstant = subject === "wiki" && typeof until !== "number";
  const order = isByInstant ? Prisma.sql`r.at DESC, r.number DESC` : NEWEST;
  const [row] = await readRows<Memento>(db, edgeOf(subject, bound, order));
  return row ?? null;
}

/** The first and the last memento, and those beside the one of this number; null when there is none at all. */
export async function findAround(db: Database, subject: Subject, number: number): Promise<Around | null> {
  const rows = await readRows<Memento & { place: keyof Around }>(
    db,
    Prisma.sql`
    SELECT 'first' AS place, f.* FROM (${edgeOf(subject, Prisma.sql`true`, OLDEST)}) f
    UNION ALL SELECT 'prev', f.* FROM (${edgeOf(subject, Prisma.sql`r.number < ${number}`, NEWEST)}) f
    UNION ALL SELECT 'next', f.* FROM (${edgeOf(subject, Prisma.sql`r.number > ${number}`, OLDEST)}) f
    UNION ALL SELECT 'last', f.* FROM (${edgeOf(subject, Prisma.sql`true`, NEWEST)}) f`,
  );
  const at = (wanted: keyof Around): Memento | null => {
    const row = rows.find(({ place }) => place === wanted);
    return row ? { number: row.number, at: row.at } : null;
  };
  const [first, last] = [at("first"), at("last")];
  return first && last && { first, prev: at("prev"), next: at("next"), last };
}

/** The mementos from a revision on, oldest first, at most `limit`. */
export const listMementos = (
  db: Database,
  subject: Subject,
  { from, limit }: { from: number; limit: number },
): Promise<Memento[]> =>
  readRows<Memento>(
    db,
    Prisma.sql`
    SELECT r.number, r.at FROM shown_revisions r WHERE ${isOf(subject)} AND r.number >= ${from}
    ORDER BY r.number LIMIT ${limit}`,
  );

const edgeOf = (subject: Subject, bound: Prisma.Sql, order: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT r.number, r.at FROM shown_revisions r WHERE ${isOf(subject)} AND ${bound} ORDER BY ${order} LIMIT 1`;

const NEWEST = Prisma.sql`r.number DESC`;
const OLDEST = Prisma.sql`r.number`;

/** What a page says at a revision that deletes it, or whose text is hidden, is not to be read. */
const isOf = (subject: Subject): Prisma.Sql =>
  subject === "wiki"
    ? Prisma.sql`true`
    : Prisma.sql`r.page_id = ${subject.page} AND NOT r.deleted AND NOT r.text_hidden`;
