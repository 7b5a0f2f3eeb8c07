import type { Statements } from "#lib/db/client.ts";

/** The place of the next revision in the log, and the hash of the log below it. */
export type Place = { number: number; at: Date; chainBefore: Uint8Array };

/**
 * Takes the next number of the log. Its one row stays locked from here to the commit, so numbers have no gaps and follow
 * the order of commits, no instant lies before that of the revision below, and what the transaction reads from here on is
 * what the log says below its revision. Call it last before what has to be read so.
 */
export async function takeNumber(tx: Statements): Promise<Place> {
  const [head] = await tx.$queryRaw<Place[]>`
    UPDATE log_head SET number = number + 1, at = greatest(date_trunc('milliseconds', clock_timestamp()), at)
    RETURNING number, at, chain_hash AS "chainBefore"`;
  if (!head) throw new Error("The table log_head has lost its row: the database was not set up by our migrations.");
  return head;
}
