import { connectDatabase } from "#lib/db/client.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { compileMissingRenderings } from "#lib/revisions/rebuild-projections.ts";

/** Compiles the texts that a newer compiler has not seen yet, so that nobody who reads waits. Returns how many there were. */
export async function ensureRenderings(url: string): Promise<number> {
  const db = connectDatabase(url);
  try {
    return await compileMissingRenderings(db);
  } finally {
    await stopCompiler();
    await db.$disconnect();
  }
}
