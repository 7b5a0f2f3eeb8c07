import type { Connection } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { type LoggedRevision, readLog } from "../replay-revision.ts";
import { hostsOf } from "./hosts.ts";

/**
 * Says anew which revision was the first to link to each host that a page ever linked to, after texts of the page were
 * hidden or shown. `revisions` are all of the page's, in order.
 */
export async function reprojectHosts(tx: Connection, revisions: readonly LoggedRevision[]): Promise<void> {
  const all = new Set(revisions.flatMap(hostsOf));
  const own = new Set(revisions.map(({ number }) => number));
  const seen = revisions.filter(isSeen);
  for (const host of all) {
    const known = await findFirst(tx, host);
    const mine = seen.find((revision) => hostsOf(revision).includes(host))?.number;
    const theirs = known === null || own.has(known) ? await findElsewhere(tx, host, revisions) : known;
    await writeFirst(tx, host, [mine, theirs]);
  }
}

/** A deleted page says nothing: that it had linked there was said before. */
const isSeen = ({ hidden, deleted }: LoggedRevision): boolean => !hidden && !deleted;

async function findFirst(tx: Connection, host: string): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ first: number }[]>`SELECT first FROM linked_hosts WHERE host = ${host}`;
  return row?.first ?? null;
}

/**
 * The first revision of another page that links to a host: of those that hold its name the one that has it in a link. A
 * host in another script is written in several ways, so that all have to be looked at.
 */
async function findElsewhere(
  tx: Connection,
  host: string,
  [revision]: readonly LoggedRevision[],
): Promise<number | undefined> {
  const named = host.includes("xn--")
    ? Prisma.sql`true`
    : Prisma.sql`(strpos(lower(r.body), ${host}) > 0 OR strpos(lower(r.record::text), ${host}) > 0)`;
  for (let last = 0; ; ) {
    const rows = await readLog(
      tx,
      Prisma.sql`r.number > ${last} AND r.page_id <> ${revision?.page ?? 0} AND NOT r.deleted AND ${named}`,
    );
    const found = rows.find((row) => isSeen(row) && hostsOf(row).includes(host));
    if (found || rows.length === 0) return found?.number;
    last = rows.at(-1)?.number ?? last;
  }
}

async function writeFirst(tx: Connection, host: string, numbers: readonly (number | undefined)[]): Promise<void> {
  const first = Math.min(...numbers.filter((number) => number !== undefined));
  await tx.$executeRaw`DELETE FROM linked_hosts WHERE host = ${host}`;
  if (Number.isFinite(first))
    await tx.$executeRaw`INSERT INTO linked_hosts (host, first) VALUES (${host}, ${first}::int)`;
}
