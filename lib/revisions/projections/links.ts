import { Prisma } from "#lib/db/generated/client.ts";

/** A link as written: a kind and slug, or (kind empty) a title. */
export type LinkRow = { kind: string; name: string };

export type LinkChange = { gone: LinkRow[]; added: LinkRow[] };

export const compareLinks = (before: readonly LinkRow[], after: readonly LinkRow[]): LinkChange => ({
  gone: without(before, after),
  added: without([...new Map(after.map((link) => [keyOf(link), link])).values()], before),
});

const keyOf = (link: LinkRow): string => `${link.kind}/${link.name}`;

function without(links: readonly LinkRow[], others: readonly LinkRow[]): LinkRow[] {
  const keys = new Set(others.map(keyOf));
  return links.filter((link) => !keys.has(keyOf(link)));
}

/** Writes from which revision on a page points where: parts of a statement. */
export const linkParts = (page: number, number: number, { gone, added }: LinkChange): Prisma.Sql[] =>
  [
    gone.length > 0 &&
      Prisma.sql`ended_links AS (
        UPDATE links SET last = ${number} WHERE page_id = ${page} AND last IS NULL
          AND (kind, name) IN (SELECT * FROM ${rowsOf(gone)}))`,
    added.length > 0 &&
      Prisma.sql`begun_links AS (
        INSERT INTO links (page_id, kind, name, first)
        SELECT ${page}, kind, name, ${number} FROM ${rowsOf(added)} AS l (kind, name))`,
  ].filter((part) => part !== false);

export const rowsOf = (links: readonly LinkRow[]): Prisma.Sql =>
  Prisma.sql`unnest(${links.map(({ kind }) => kind)}::text[], ${links.map(({ name }) => name)}::text[])`;
