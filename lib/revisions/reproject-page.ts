import type { Connection } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { nameGonePages } from "./name-gone-pages.ts";
import { reprojectHosts } from "./projections/reproject-hosts.ts";
import { type LoggedRevision, readLog, replayRevision } from "./replay-revision.ts";

/**
 * Derives one page's nodes, placements, links, search document and hosts anew from its revisions, as if those whose text
 * is suppressed had never been said: the page says what the last visible revision said, and before the first visible one
 * it did not exist. Call it in the transaction that hides or shows a text, with the page locked; nothing is saved
 * meanwhile. Its pointer stays, and so do its addresses while it is there.
 */
export async function reprojectPage(tx: Connection, page: number): Promise<void> {
  await tx.$executeRaw`SELECT FROM log_head FOR UPDATE`;
  await forget(tx, page);
  const revisions: LoggedRevision[] = [];
  for (let last = 0; ; ) {
    const rows = await readLog(tx, Prisma.sql`r.page_id = ${page} AND r.number > ${last}`);
    for (const row of rows) await replayRevision(tx, row);
    revisions.push(...rows);
    if (rows.length === 0) break;
    last = rows.at(-1)?.number ?? last;
  }
  await reprojectHosts(tx, revisions);
  await nameGonePages(tx, page);
}

const forget = (tx: Connection, page: number): Promise<number> => tx.$executeRaw`
  WITH nodes_gone AS (DELETE FROM nodes WHERE page_id = ${page}),
    placements_gone AS (DELETE FROM placements WHERE offering_id = ${page}),
    links_gone AS (DELETE FROM links WHERE page_id = ${page})
  DELETE FROM search_documents WHERE page_id = ${page}`;
