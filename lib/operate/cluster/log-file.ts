import { fstatSync, openSync, readSync, renameSync } from "node:fs";

/** A new log for a server that is about to start; the one before it is kept beside it, with the ending `.1`. */
export function openLog(file: string): number {
  try {
    renameSync(file, `${file}.1`);
  } catch {
    // There is none yet, or another program that starts at this moment has moved it.
  }
  return openSync(file, "a+", 0o600);
}

/** What was written to an open log, wherever it was moved to meanwhile. */
export function readLog(log: number): string {
  const content = Buffer.alloc(fstatSync(log).size);
  readSync(log, content, 0, content.length, 0);
  return content.toString("utf8");
}
