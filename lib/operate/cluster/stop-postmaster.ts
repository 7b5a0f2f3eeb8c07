import { setTimeout as sleep } from "node:timers/promises";
import { clusterFiles } from "./cluster-files.ts";
import { findPostmaster } from "./find-postmaster.ts";
import { worksIn } from "./works-in.ts";

/** Stops the server of a cluster the fast and clean way: sessions end, everything is written, then the process is gone. */
export async function stopPostmaster(folder: string): Promise<void> {
  const postmaster = findPostmaster(folder);
  if (!postmaster) return;
  try {
    process.kill(postmaster.pid, "SIGINT");
  } catch {
    // It has ended since it was found.
  }
  while (worksIn(postmaster.pid, clusterFiles(folder).data)) await sleep(10);
}
