import { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { announceStale, EVERYTHING } from "#lib/http/stale-keys.ts";

/** The channel of PostgreSQL on which a save tells every node which keys went stale: a JSON array of keys, or `*`. */
export const STALE_CHANNEL = "strata_stale";

const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 5_000;
const PATIENCE = { heartbeatMs: 15_000, answerWithinMs: 5_000 };

/**
 * Announces in this process what any node made stale. What is said while the connection is down cannot be heard, so
 * everything is stale when it is lost, at every failed attempt to get it back, and once more when it stands again.
 * A link that died silently is noticed by a heartbeat. `ready` resolves when the first connection listens, or on `stop`.
 */
export function listenStale(
  connectionString: string,
  patience = PATIENCE,
): { ready: Promise<void>; stop(): Promise<void> } {
  const stopping = new AbortController();
  const ready = Promise.withResolvers<void>();
  const ended = keepListening({ connectionString, patience, stopping: stopping.signal, onListening: ready.resolve });
  const stop = async (): Promise<void> => {
    stopping.abort();
    await ended;
    ready.resolve();
  };
  return { ready: ready.promise, stop };
}

interface Listening {
  connectionString: string;
  patience: typeof PATIENCE;
  stopping: AbortSignal;
  onListening: () => void;
}

async function keepListening(listening: Listening): Promise<void> {
  const { stopping, onListening } = listening;
  let delay = 0;
  while (!stopping.aborted) {
    const stand = (): void => {
      delay = 0;
      announceStale([EVERYTHING]);
      onListening();
    };
    const lost = await listenUntilLost({ ...listening, onListening: stand });
    if (stopping.aborted) return;
    if (delay === 0) console.error(`Changes made on other nodes are not heard: ${lost.message}. Connecting again.`);
    announceStale([EVERYTHING]);
    delay = Math.min(Math.max(delay * 2, FIRST_DELAY_MS), LONGEST_DELAY_MS);
    await sleep(delay, undefined, { signal: stopping }).catch(() => undefined);
  }
}

async function listenUntilLost({ connectionString, patience, stopping, onListening }: Listening): Promise<Error> {
  const link = new Socket();
  const client = new pg.Client({
    connectionString,
    stream: () => link,
    application_name: "strata stale keys",
    connectionTimeoutMillis: patience.answerWithinMs,
    query_timeout: patience.answerWithinMs,
    keepAlive: true,
  });
  const over = Promise.withResolvers<Error>();
  client.on("error", over.resolve);
  client.on("end", () => over.resolve(new Error("the database closed the connection")));
  client.on("notification", ({ payload }) => announceStale(keysOf(payload)));
  stopping.addEventListener("abort", () => over.resolve(new Error("stopped")), { once: true });
  const heartbeat = setInterval(() => client.query("SELECT 1").catch(over.resolve), patience.heartbeatMs);
  try {
    await client.connect();
    await client.query(`LISTEN ${STALE_CHANNEL}`);
    onListening();
    return await over.promise;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    clearInterval(heartbeat);
    // A dead link does not answer to goodbye either.
    await Promise.race([client.end(), sleep(patience.answerWithinMs, undefined, { ref: false })]);
    link.destroy();
  }
}

/** What cannot be read might have named anything. */
function keysOf(payload: string | undefined): readonly string[] {
  try {
    const keys: unknown = JSON.parse(payload ?? "");
    if (Array.isArray(keys) && keys.every((key) => typeof key === "string")) return keys;
  } catch {
    // `*`, or no JSON at all.
  }
  return [EVERYTHING];
}
