import { spawn } from "node:child_process";
import { closeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { findPort } from "../find-port.ts";
import { clusterFiles, readPort, writeSecret } from "./cluster-files.ts";
import { findAccount } from "./find-account.ts";
import { findBinaries } from "./find-binaries.ts";
import { findPostmaster } from "./find-postmaster.ts";
import { forgetPostmaster } from "./forget-postmaster.ts";
import { openLog, readLog } from "./log-file.ts";
import { runAs } from "./run-as.ts";

/**
 * Starts a server on a cluster's data and waits until it is ready, which after a crash includes its recovery. Answers
 * null, or the last lines of its log when it ended instead. The server has a process group of its own, so that Ctrl-C
 * reaches us alone and the database outlives the last request.
 */
export async function launchPostmaster(folder: string, durable: boolean): Promise<string | null> {
  const { data, log, port: portFile } = clusterFiles(folder);
  const { postgres } = findBinaries();
  const port = await findPort(readPort(folder));
  writeSecret(portFile, `${port}\n`);
  const { file, args, options } = runAs(findAccount(data), postgres, serverOptions(data, port, durable), data);
  forgetPostmaster(folder);
  const output = openLog(log);
  try {
    const child = spawn(file, args, { ...options, cwd: "/", detached: true, stdio: ["ignore", output, output] });
    child.unref();
    const ended = new Promise<true>((resolve) => {
      child.once("error", () => resolve(true)).once("exit", () => resolve(true));
    });
    while (!(await Promise.race([ended, sleep(10)]))) {
      const postmaster = findPostmaster(folder);
      if (postmaster?.pid === child.pid && postmaster?.status === "ready") return null;
    }
    return readLog(output).trim().split("\n").slice(-3).join("\n");
  } finally {
    closeSync(output);
  }
}

function serverOptions(data: string, port: number, durable: boolean): string[] {
  const settings = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    log_checkpoints: "off",
    timezone: "UTC",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  return ["-D", data, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}
