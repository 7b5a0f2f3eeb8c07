import { ApiProblem } from "./api-problem.ts";
import type { Change, ChangeLog } from "./api-types.ts";
import { addressOf, getJson, type Line } from "./get-json.ts";
import { pause } from "./pause.ts";
import { readEvents, SilentStream } from "./read-events.ts";

export type Following = {
  /** The last revision that is known already; without it only what comes from now on is told. */
  since?: number | undefined;
  /** Ends the following. */
  signal?: AbortSignal | undefined;
  /** Only changes of pages of this kind. */
  kind?: Change["page"]["kind"] | undefined;
  include?: ("patch" | "content")[] | undefined;
  /** How often to ask where no stream is to be had, and how long to wait before a line that broke is made again. */
  pollMs?: number;
  /** How long the stream may say nothing: the server speaks every 15 seconds. */
  silenceMs?: number;
};

const POLL_MS = 5_000;
const SILENCE_MS = 40_000;

/**
 * The revisions after `since` as they are made, each once and in order. It listens to the stream of changes and takes it
 * up again where it broke; where a stream is not to be had, it asks for the log again and again. What is wrong with the
 * call itself is thrown; a server that is away is waited for.
 */
export async function* followChanges(
  line: Line,
  { since, signal, pollMs = POLL_MS, silenceMs = SILENCE_MS, ...query }: Following,
): AsyncGenerator<Change> {
  const place: Place = { last: since ?? (await readHead(line)), streams: true };
  while (!signal?.aborted) {
    try {
      yield* place.streams ? listen(line, place, query, { signal, silenceMs }) : poll(line, place, query);
    } catch (failure) {
      if (!signal?.aborted) endure(failure, place);
    }
    await pause(pollMs, signal).catch(() => undefined);
  }
}

/** A server that is away comes back; what is wrong with the call is thrown. */
function endure(failure: unknown, place: Place): void {
  if (failure instanceof SilentStream) place.streams = false;
  else if (failure instanceof ApiProblem && failure.status < 500) throw failure;
}

type Place = { last: number; streams: boolean };

const readHead = async (line: Line): Promise<number> =>
  (await getJson<ChangeLog>(line, "/api/v1/changes", { limit: 1 })).head;

async function* listen(
  { send, site }: Line,
  place: Place,
  query: object,
  { signal, silenceMs }: { signal: AbortSignal | undefined; silenceMs: number },
): AsyncGenerator<Change> {
  const address = addressOf(site, "/api/v1/changes/stream", query);
  const headers = { accept: "text/event-stream", "last-event-id": String(place.last) };
  const response = await send(new Request(address, { headers, signal: signal ?? null })).catch((failure: unknown) => {
    if (!(failure instanceof ApiProblem) || !NO_STREAM.has(failure.status)) throw failure;
    return null;
  });
  if (!response?.body || !response.headers.get("content-type")?.startsWith("text/event-stream")) {
    place.streams = false;
    return;
  }
  for await (const { event, data } of readEvents(response.body, silenceMs)) {
    if (event !== "revision") continue;
    const change: Change = JSON.parse(data);
    place.last = change.number;
    yield change;
  }
}

const NO_STREAM: ReadonlySet<number> = new Set([404, 405, 406]);

async function* poll(line: Line, place: Place, query: object): AsyncGenerator<Change> {
  for (;;) {
    const log: ChangeLog = await getJson(line, "/api/v1/changes", { ...query, since: place.last });
    for (const change of log.items) {
      place.last = change.number;
      yield change;
    }
    place.last = log.next;
    if (log.next >= log.head) return;
  }
}
