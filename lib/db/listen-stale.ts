import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { announceStale, EVERYTHING } from "#lib/http/stale-keys.ts";

/** The channel of PostgreSQL on which a save tells every node which keys went stale: a JSON array of keys, or `*`. */
export const STALE_CHANNEL = "strata_stale";

const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 5_000;
const HEARTBEAT_MS = 15_000;
const ANSWER_WITHIN_MS = 5_000;

/**
 * Announces in this process what any node made stale. What is said while the connection is down cannot be heard, so
 * everything is stale when it is lost, at every failed attempt to get it back, and once more when it stands again.
 * `ready` resolves when the first connection listens, or on `stop`.
 */
export function listenStale(connectionString: string): { ready: Promise<void>; stop(): Promise<void> } {
  const stopping = new AbortController();
  const ready = Promise.withResolvers<void>();
  const ended = keepListening(connectionString, stopping.signal, ready.resolve);
  const stop = async (): Promise<void> => {
    stopping.abort();
    await ended;
    ready.resolve();
  };
  return { ready: ready.promise, stop };
}

async function keepListening(connectionString: string, stopping: AbortSignal, onListening: () => void): Promise<void> {
  let delay = 0;
  while (!stopping.aborted) {
    const lost = await listenUntilLost(connectionString, stopping, () => {
      delay = 0;
      announceStale([EVERYTHING]);
      onListening();
    });
    if (stopping.aborted) return;
    if (delay === 0) console.warn(`Changes made on other nodes are not heard: ${lost.message}. Connecting again.`);
    announceStale([EVERYTHING]);
    delay = Math.min(Math.max(delay * 2, FIRST_DELAY_MS), LONGEST_DELAY_MS);
    await sleep(delay, undefined, { signal: stopping }).catch(() => undefined);
  }
}

async function listenUntilLost(connectionString: string, stopping: AbortSignal, onListening: () => void): Promise<Error> {
  const client = new pg.Client({
    connectionString,
    application_name: "strata stale keys",
    connectionTimeoutMillis: ANSWER_WITHIN_MS,
    query_timeout: ANSWER_WITHIN_MS,
    keepAlive: true,
  });
  const over = Promise.withResolvers<Error>();
  client.on("error", over.resolve);
  client.on("end", () => over.resolve(new Error("the database closed the connection")));
  client.on("notification", ({ payload }) => announceStale(keysOf(payload)));
  stopping.addEventListener("abort", () => over.resolve(new Error("stopped")), { once: true });
  // A link that died silently sends neither error nor end.
  const heartbeat = setInterval(() => client.query("SELECT 1").catch(over.resolve), HEARTBEAT_MS);
  try {
    await client.connect();
    await client.query(`LISTEN ${STALE_CHANNEL}`);
    onListening();
    return await over.promise;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    clearInterval(heartbeat);
    await Promise.race([client.end(), sleep(ANSWER_WITHIN_MS, undefined, { ref: false })]);
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
