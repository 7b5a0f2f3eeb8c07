import { readFileSync } from "node:fs";
import { clusterFiles } from "./cluster-files.ts";
import { isAlive } from "./is-alive.ts";
import { worksIn } from "./works-in.ts";

export interface Postmaster {
  pid: number;
  port: number;
  status: "starting" | "ready" | "stopping";
}

/** The server that runs on a cluster's data, whoever started it, or null: the file that names it outlives a crash. */
export function findPostmaster(folder: string): Postmaster | null {
  const { data } = clusterFiles(folder);
  const lines = readPostmasterFile(folder);
  const pid = Number(lines[0]);
  if (!isAlive(pid) || !worksIn(pid, data)) return null;
  const word = lines[7]?.trim();
  return { pid, port: Number(lines[3]), status: word === "ready" || word === "stopping" ? word : "starting" };
}

/** The lines of the file in which a server names itself; none when there is no such file. */
export function readPostmasterFile(folder: string): string[] {
  try {
    return readFileSync(clusterFiles(folder).postmaster, "utf8").split("\n");
  } catch {
    return [];
  }
}
