import type { Database } from "#lib/db/client.ts";

/** The number of the newest revision; 0 when nothing has been written. */
export async function readHead(db: Database): Promise<number> {
  const [head] = await db.$queryRaw<{ number: number }[]>`SELECT number FROM log_head`;
  return head?.number ?? 0;
}
