import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What stands in the folder of a cluster: PostgreSQL's own data beside what we need to reach it. */
export const clusterFiles = (folder: string) => ({
  data: path.join(folder, "data"),
  password: path.join(folder, "password"),
  port: path.join(folder, "port"),
  log: path.join(folder, "log"),
  postmaster: path.join(folder, "data", "postmaster.pid"),
});

/** Writes a file that only this user can read. */
export function writeSecret(file: string, text: string): void {
  writeFileSync(file, text, { mode: 0o600 });
}

/** The port the cluster last listened on, null when there is none yet. */
export function readPort(folder: string): number | null {
  try {
    return Number(readFileSync(clusterFiles(folder).port, "utf8")) || null;
  } catch {
    return null;
  }
}

/** The address of the product's database in the cluster of a folder that listens on a port of this machine. */
export function clusterUrl(folder: string, port: number): string {
  const password = readFileSync(clusterFiles(folder).password, "utf8").trim();
  return `postgresql://strata:${password}@127.0.0.1:${port}/strata`;
}
