import type { Connection } from "#lib/db/client.ts";

/** A link as written: a kind and slug, or (kind empty) a title. */
export type LinkRow = { kind: string; name: string };

/** Writes what revision `number` of a page points to. Returns the links that came or went. */
export async function projectLinks(
  db: Connection,
  page: number,
  number: number,
  links: readonly LinkRow[],
): Promise<LinkRow[]> {
  const before = await db.$queryRaw<LinkRow[]>`
    SELECT kind, name FROM links WHERE page_id = ${page} AND last IS NULL`;
  const after = [...new Map(links.map((link) => [keyOf(link), link])).values()];
  const gone = without(before, after);
  const added = without(after, before);
  if (gone.length)
    await db.$executeRaw`
      UPDATE links SET last = ${number} WHERE page_id = ${page} AND last IS NULL AND (kind, name) IN (
        SELECT * FROM unnest(${gone.map((link) => link.kind)}::text[], ${gone.map((link) => link.name)}::text[]))`;
  if (added.length)
    await db.$executeRaw`
      INSERT INTO links (page_id, kind, name, first)
      SELECT ${page}, kind, name, ${number}
      FROM unnest(${added.map((link) => link.kind)}::text[], ${added.map((link) => link.name)}::text[]) AS l (kind, name)`;
  return [...gone, ...added];
}

const keyOf = (link: LinkRow): string => `${link.kind}/${link.name}`;

function without(links: readonly LinkRow[], others: readonly LinkRow[]): LinkRow[] {
  const keys = new Set(others.map(keyOf));
  return links.filter((link) => !keys.has(keyOf(link)));
}
