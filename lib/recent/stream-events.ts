import type { ChangeFeed } from "./change-feed.ts";
import type { LoggedChange } from "./change-rows.ts";
import { WakeSignal } from "./wake-signal.ts";

type Followed = {
  /** The revision after which to begin; null for what comes from now on. */
  after: number | null;
  passes(change: LoggedChange): boolean;
  /** The changes as they are sent, each as {@link eventBytes}. */
  write(changes: LoggedChange[]): Promise<Uint8Array[]> | Uint8Array[];
  /** As many of the changes as are sent at once. */
  take?(changes: readonly LoggedChange[]): readonly LoggedChange[];
};

/**
 * Changes as server-sent events (HTML Living Standard, 9.2); a comment as heartbeat. Who reads slowly is read for when they
 * ask again, so nothing piles up here; who was away comes back with `Last-Event-ID` and misses nothing. Cancelling the
 * stream leaves the feed.
 */
export function streamEvents(
  feed: ChangeFeed,
  { after, passes, write, take = (changes) => changes }: Followed,
): ReadableStream<Uint8Array> {
  const signal = new WakeSignal();
  const { reader, leave } = feed.follow((reason) => signal.give(reason));
  let position: number | null = null;
  const nextBytes = async (): Promise<Uint8Array> => {
    if (position === null) {
      position = startOf(after, await reader.newest());
      return OPENING;
    }
    for (;;) {
      const changes = take(await reader.changesAfter(position));
      const passing = changes.filter(passes);
      const written = passing.length > 0 ? await write(passing) : [];
      position = changes.at(-1)?.number ?? position;
      if (written.length > 0) return Buffer.concat(written);
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

/** Event `revision`, the revision's number as its id, what is told of it as JSON. */
export const eventBytes = (number: number, told: unknown): Uint8Array =>
  encode(`id: ${number}\nevent: revision\ndata: ${JSON.stringify(told)}\n\n`);
