import type { Connection } from "#lib/db/client.ts";
import type { Known } from "./known.ts";

/** Points the head of the log at its last revision, and lets new ids begin above those that there are. */
export async function finishImport(tx: Connection, { number, chainHash, at }: Known["last"]): Promise<void> {
  await tx.$executeRaw`
    UPDATE log_head SET number = ${number}, chain_hash = decode(${chainHash}, 'hex'),
      at = ${at === "" ? null : new Date(at)}`;
  await tx.$executeRaw`
    SELECT setval(pg_get_serial_sequence('pages', 'id'), (SELECT max(id) FROM pages)),
      setval(pg_get_serial_sequence('threads', 'id'), (SELECT max(id) FROM threads)),
      setval(pg_get_serial_sequence('posts', 'id'), (SELECT max(id) FROM posts))`;
}
