import type { Connection } from "#lib/db/client.ts";
import type { Content } from "#lib/domain/content.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { hashChain, hashContent, hashText } from "./hash-revision.ts";
import type { Origin } from "./proposal.ts";

export type Entry = {
  page: number;
  parent: number | null;
  actor: Actor;
  coAuthors: string[];
  origin: Origin;
  minor: boolean;
  summary: string;
  content: Content;
};

type Head = { number: number; chain_hash: Uint8Array; at: Date };

/**
 * Appends a revision to the log. The one row of `log_head` stays locked from here to the commit, so numbers have no gaps
 * and follow the order of commits, and no instant lies before that of the revision below.
 */
export async function appendRevision(db: Connection, entry: Entry): Promise<{ number: number; at: Date }> {
  const [head] = await db.$queryRaw<Head[]>`
    UPDATE log_head SET number = number + 1, at = greatest(date_trunc('milliseconds', clock_timestamp()), at)
    RETURNING number, chain_hash, at`;
  if (!head) throw new Error("The table log_head has lost its row: the database was not set up by our migrations.");
  const { content } = entry;
  const contentHash = hashContent(content);
  const summaryHash = hashText(entry.summary);
  const chainHash = hashChain(head.chain_hash, {
    number: head.number,
    page: entry.page,
    parent: entry.parent,
    actor: entry.actor.id,
    coAuthors: entry.coAuthors,
    at: head.at,
    origin: entry.origin,
    minor: entry.minor,
    deleted: false,
    contentHash,
    summaryHash,
  });
  await db.$executeRaw`
    WITH head AS (UPDATE log_head SET chain_hash = ${chainHash})
    INSERT INTO revisions (number, page_id, parent, actor_id, co_author_ids, at, origin, minor, summary, slug, title, body,
      record, byte_size, body_hash, content_hash, summary_hash, chain_hash)
    VALUES (${head.number}, ${entry.page}, ${entry.parent}, ${entry.actor.id}::uuid, ${entry.coAuthors}::uuid[], ${head.at},
      ${entry.origin}::"Origin", ${entry.minor}, ${entry.summary}, ${content.slug}, ${content.title}, ${content.body},
      ${JSON.stringify(content.record)}::jsonb, ${Buffer.byteLength(content.body)}, ${hashText(content.body)},
      ${contentHash}, ${summaryHash}, ${chainHash})`;
  return { number: head.number, at: head.at };
}
