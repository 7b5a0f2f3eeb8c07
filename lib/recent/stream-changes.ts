import type { Change } from "#lib/domain/change.ts";
import { type ChangeFilters, passesFilters } from "#lib/domain/change-filters.ts";
import type { ChangeFeed } from "./change-feed.ts";
import { WakeSignal } from "./wake-signal.ts";

type Followed = {
  /** The revision after which to begin; null for what comes from now on. */
  after: number | null;
  filters: ChangeFilters;
};

/**
 * Changes as server-sent events (HTML Living Standard, 9.2): event `revision`, the revision's number as its id, the change
 * as JSON; a comment as heartbeat. Who reads slowly is read for when they ask again, so nothing piles up here; a browser
 * that was away comes back with `Last-Event-ID` and misses nothing. Cancelling the stream leaves the feed.
 */
export function streamChanges(feed: ChangeFeed, { after, filters }: Followed): ReadableStream<Uint8Array> {
  const signal = new WakeSignal();
  const { reader, leave } = feed.follow((reason) => signal.give(reason));
  let position: number | null = null;
  const nextBytes = async (): Promise<Uint8Array> => {
    if (position === null) {
      position = startOf(after, await reader.head());
      return OPENING;
    }
    for (;;) {
      const changes = await reader.changesAfter(position);
      position = changes.at(-1)?.number ?? position;
      const passing = changes.filter((change) => passesFilters(change, filters));
      if (passing.length > 0) return Buffer.concat(passing.map(eventOf));
      if (changes.length === 0 && (await signal.taken()) === "heartbeat") return HEARTBEAT;
    }
  };
  return new ReadableStream({
    async pull(controller) {
      try {
        controller.enqueue(await nextBytes());
      } catch (error) {
        leave();
        throw error;
      }
    },
    cancel: leave,
  });
}

/** A number that is yet to come is of another log: ours was restored, or somebody made it up. */
const startOf = (after: number | null, head: number): number => Math.min(after ?? head, head);

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** How long a browser waits before it comes back, and a first byte by which it knows that the stream stands. */
const OPENING = encode("retry: 3000\n\n");
const HEARTBEAT = encode(":\n\n");

const events = new WeakMap<Change, Uint8Array>();

/** All followers get the same bytes. */
function eventOf(change: Change): Uint8Array {
  const known = events.get(change);
  if (known) return known;
  const event = encode(`id: ${change.number}\nevent: revision\ndata: ${JSON.stringify(change)}\n\n`);
  events.set(change, event);
  return event;
}
