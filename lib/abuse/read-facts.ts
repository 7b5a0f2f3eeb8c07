import type { Connection } from "#lib/db/client.ts";
import { isBlanked } from "#lib/domain/abuse/blanking.ts";
import type { Change, TextChange } from "#lib/domain/abuse/change.ts";
import { addedLinks } from "#lib/domain/abuse/external-links.ts";
import type { Content } from "#lib/domain/content.ts";

/** How many of an account's newest revisions are looked at: more in ten minutes are beyond its rate limit. */
const LOOKED_AT = 100;

type Recent = TextChange & { parent: number | null; seconds: number; bytes: number; bytesBefore: number };

/** What the rules have to know of an edit besides its content. `page` is null for a new one. */
export async function readFacts(
  db: Connection,
  actor: string,
  { page, before, after }: { page: number | null; before: Content | null; after: Content },
): Promise<Change> {
  const links = addedLinks(before, after);
  const [newHosts, recent] = await Promise.all([
    findNewHosts(db, [...new Set(links.map(({ host }) => host))]),
    readRecent(db, actor),
  ]);
  const lately = recent.filter(({ seconds }) => seconds < 600);
  return {
    before,
    after,
    links,
    newHosts,
    recent: {
      blanked: recent.filter(({ bytes, bytesBefore }) => isBlanked(bytesBefore, bytes)).length,
      texts: lately.filter((other) => other.page !== page),
      created: lately.filter(({ parent }) => parent === null).map(({ seconds }) => seconds),
    },
  };
}

async function findNewHosts(db: Connection, hosts: readonly string[]): Promise<string[]> {
  if (hosts.length === 0) return [];
  const rows = await db.$queryRaw<{ host: string }[]>`
    SELECT host FROM unnest(${hosts}::text[]) AS h (host) WHERE host NOT IN (SELECT host FROM linked_hosts)`;
  return rows.map(({ host }) => host);
}

/** What an account saved within the hour. Texts are those of the log itself: nobody is shown them. */
const readRecent = (db: Connection, actor: string): Promise<Recent[]> => db.$queryRaw<Recent[]>`
  SELECT r.page_id AS page, r.parent, extract(epoch FROM now() - r.at)::float8 AS seconds, r.byte_size AS bytes,
    coalesce(p.byte_size, 0) AS "bytesBefore", r.body AS after, coalesce(p.body, '') AS before
  FROM (SELECT * FROM revisions WHERE actor_id = ${actor}::uuid ORDER BY number DESC LIMIT ${LOOKED_AT}) AS r
    LEFT JOIN revisions p ON p.number = r.parent
  WHERE r.at > now() - interval '1 hour'`;
