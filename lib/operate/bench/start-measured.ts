import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { childEnvironment } from "#lib/env.ts";
import { OperatorError } from "../operator-error.ts";
import type { Report } from "./report-to-bench.ts";

export interface Measured {
  url: string;
  /** The CPU that the process has used so far, in microseconds. */
  readCpu(): Promise<number>;
  stop(): Promise<void>;
}

interface Start {
  args?: string[];
  env?: Record<string, string>;
  /** Whether its lines of progress are shown. */
  shown?: boolean;
}

/** Starts one of the servers of this folder in a process of its own. */
export async function startMeasured(
  program: string,
  { args = [], env = {}, shown = false }: Start = {},
): Promise<Measured> {
  const child = fork(path.join(import.meta.dirname, program), args, {
    env: childEnvironment(env),
    stdio: ["ignore", shown ? "inherit" : "ignore", "inherit", "ipc"],
  });
  const ended = once(child, "exit");
  const hear = async (): Promise<Report> => {
    const failed = ended.then(() => Promise.reject(new OperatorError(`${program} ended before its time.`)));
    const [said] = await Promise.race([once(child, "message"), failed]);
    return said;
  };
  const started = await hear();
  if (!("url" in started)) throw new Error(`${program} did not say where it is.`);
  const readCpu = async (): Promise<number> => {
    child.send("cpu");
    const said = await hear();
    return "cpuMicros" in said ? said.cpuMicros : Number.NaN;
  };
  const stop = async (): Promise<void> => {
    if (child.connected) child.disconnect();
    await ended;
  };
  return { url: started.url, readCpu, stop };
}
