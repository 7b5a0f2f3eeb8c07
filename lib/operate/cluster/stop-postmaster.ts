import { setTimeout as sleep } from "node:timers/promises";
import { findPostmaster } from "./find-postmaster.ts";

/** Stops the server of a cluster the fast and clean way: sessions end, everything is written, then the process is gone. */
export async function stopPostmaster(folder: string): Promise<void> {
  const postmaster = findPostmaster(folder);
  if (!postmaster) return;
  process.kill(postmaster.pid, "SIGINT");
  while (findPostmaster(folder)?.pid === postmaster.pid) await sleep(10);
}
