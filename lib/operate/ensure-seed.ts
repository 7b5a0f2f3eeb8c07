import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { connectDatabase } from "#lib/db/client.ts";

/**
 * Writes the first content when the log is empty, and takes up a load that was broken off: a file in the data folder
 * stands for as long as it is unfinished. Returns the number of pages, null when there was nothing to do.
 */
export async function ensureSeed(url: string, dataDir: string, report: (line: string) => void): Promise<number | null> {
  const { isLogEmpty, loadSeed } = await import("../../prisma/seed/load-seed.ts");
  const unfinished = path.join(dataDir, "seed-unfinished");
  const db = connectDatabase(url);
  try {
    if (!existsSync(unfinished) && !(await isLogEmpty(db))) return null;
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(unfinished, "");
    const { pages } = await loadSeed(db, report);
    rmSync(unfinished);
    return pages;
  } finally {
    await db.$disconnect();
  }
}
