import { text } from "node:stream/consumers";
import type { Database } from "#lib/db/client.ts";
import { createTestDatabase, type TestDatabase } from "#lib/db/test-database.ts";
import { exportLog } from "../export-log.ts";
import { type Imported, importLog } from "../import-log.ts";
import { splitLines } from "../split-lines.ts";

/** The whole export of a wiki, or of its log up to a revision. */
export const readExport = (db: Database, upTo: number | null = null): Promise<string> => text(exportLog(db, { upTo }));

export const importText = (db: Database, written: string): Promise<Imported> =>
  importLog(db, splitLines(new Blob([written]).stream()), () => undefined);

/** A database of its own into which the text was imported. */
export async function restore(written: string): Promise<TestDatabase & { outcome: Imported }> {
  const database = await createTestDatabase();
  return { ...database, outcome: await importText(database.db, written) };
}
