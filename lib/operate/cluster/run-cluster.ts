import { setTimeout as sleep } from "node:timers/promises";
import { OperatorError } from "../operator-error.ts";
import { showPath } from "../show-path.ts";
import { clusterFiles, clusterUrl } from "./cluster-files.ts";
import { createCluster } from "./create-cluster.ts";
import { findPostmaster } from "./find-postmaster.ts";
import { holdLease, type Lease } from "./hold-lease.ts";
import { launchPostmaster } from "./launch-postmaster.ts";
import { stopPostmaster } from "./stop-postmaster.ts";

export interface RunningCluster {
  url: string;
  /** The server ran already: another program uses it, or one that was killed left it behind. */
  adopted: boolean;
  /** Gives the cluster up; the last program that does so stops the server, cleanly. */
  stop(): Promise<void>;
}

/**
 * Brings up the cluster of a folder and keeps it up: made when missing, adopted when its server runs, started again on
 * the same port when the server dies. Several programs may run the same cluster at once. A cluster that is not `durable`
 * is faster and loses acknowledged writes when the machine crashes: for tests.
 */
export async function runCluster(folder: string, { durable }: { durable: boolean }): Promise<RunningCluster> {
  createCluster(folder, durable);
  const { url, adopted, lease: first } = await joinCluster(folder, durable);
  let lease = first;
  let stopped = false;
  let joining = Promise.resolve();
  const rejoin = async () => {
    while (!stopped) {
      try {
        ({ lease } = await joinCluster(folder, durable));
        return;
      } catch (failure) {
        console.error(`The database stopped and cannot be started again: ${failure}`);
        await sleep(1000);
      }
    }
  };
  const keepUp = async () => {
    for (;;) {
      await lease.lost;
      if (stopped) return;
      joining = rejoin();
      await joining;
    }
  };
  const stop = async () => {
    if (stopped) return;
    stopped = true;
    await joining;
    if (await lease.release()) await stopPostmaster(folder);
  };
  void keepUp();
  return { url, adopted, stop };
}

interface Membership {
  url: string;
  adopted: boolean;
  lease: Lease;
}

const PATIENCE = 60_000;

async function joinCluster(folder: string, durable: boolean): Promise<Membership> {
  let adopted = true;
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(50)) {
    if (!findPostmaster(folder)) {
      const failure = await launchPostmaster(folder, durable);
      adopted = failure !== null;
      if (failure && !isPassing(failure)) throw unusable(folder, failure);
    }
    const postmaster = findPostmaster(folder);
    if (postmaster?.status !== "ready") continue;
    const url = clusterUrl(folder, postmaster.port);
    const lease = await holdLease(url);
    if (lease) return { url, adopted, lease };
  }
  throw unusable(folder, "it does not become ready.");
}

function unusable(folder: string, reason: string): OperatorError {
  return new OperatorError(
    `PostgreSQL in ${showPath(folder)} cannot be used: ${reason}\nIts log is ${clusterFiles(folder).log}.`,
  );
}

// Another program was quicker, the port was taken meanwhile, or the last processes of a killed server are still ending.
function isPassing(reason: string): boolean {
  return /lock file|could not create any TCP\/IP sockets|shared memory block/.test(reason);
}
