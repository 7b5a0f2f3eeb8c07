import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Command } from "./command.ts";

/** export [FILE]: the backup, to a file or to standard output. A file is there only once it is whole. */
export async function saveExport({ client, words: [file], tell }: Command): Promise<void> {
  const written = Readable.fromWeb((await client.readExport()) as Parameters<typeof Readable.fromWeb>[0]);
  if (file === undefined) return pipeline(written, process.stdout, { end: false });
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(written, createWriteStream(unfinished));
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
  tell(`${file} is written.`);
}
