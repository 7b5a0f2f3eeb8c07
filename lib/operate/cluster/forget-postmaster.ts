import { rmSync } from "node:fs";
import { clusterFiles } from "./cluster-files.ts";
import { findPostmaster, readPostmasterFile } from "./find-postmaster.ts";
import { isAlive } from "./is-alive.ts";
import { isDataInUse } from "./works-in.ts";

/**
 * Removes the file in which a server that is gone named itself, when its number still belongs to a process: another one,
 * or its own remains. PostgreSQL would take that process for a server and refuse to start. The file stays while any
 * process works on the data, since it is what keeps a second server away from them.
 */
export function forgetPostmaster(folder: string): void {
  const { data, postmaster } = clusterFiles(folder);
  const pid = Number(readPostmasterFile(folder)[0]);
  if (isAlive(pid) && !findPostmaster(folder) && !isDataInUse(data)) rmSync(postmaster, { force: true });
}
