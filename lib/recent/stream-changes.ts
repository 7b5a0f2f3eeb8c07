import { type ChangeFilters, passesFilters } from "#lib/domain/change-filters.ts";
import type { ChangeFeed } from "./change-feed.ts";
import type { LoggedChange } from "./change-rows.ts";
import { eventBytes, streamEvents } from "./stream-events.ts";

type Followed = {
  /** The revision after which to begin; null for what comes from now on. */
  after: number | null;
  filters: ChangeFilters;
};

/** Changes for people as server-sent events (see {@link streamEvents}), under the names that pages have today. */
export const streamChanges = (feed: ChangeFeed, { after, filters }: Followed): ReadableStream<Uint8Array> =>
  streamEvents(feed, {
    after,
    passes: (change) => passesFilters(change, filters),
    write: (changes) => changes.map(eventOf),
  });

const events = new WeakMap<LoggedChange, Uint8Array>();

/** All followers get the same bytes. */
function eventOf(change: LoggedChange): Uint8Array {
  const known = events.get(change);
  if (known) return known;
  const { log: _, ...told } = change;
  const event = eventBytes(change.number, told);
  events.set(change, event);
  return event;
}
