import type { Database } from "#lib/db/client.ts";
import type { ChangeFeed } from "./change-feed.ts";
import type { LoggedChange } from "./change-rows.ts";
import { includeContent, takeTellable } from "./include-content.ts";
import type { LogFilters } from "./list-changes.ts";
import type { Included } from "./log-item.ts";
import { eventBytes, streamEvents } from "./stream-events.ts";

type Followed = LogFilters & {
  /** The revision after which to begin; null for what comes from now on. */
  after: number | null;
  included: readonly Included[];
};

/** The items of the log as server-sent events (see {@link streamEvents}); what is included is read once for all followers. */
export const streamLog = (
  db: Database,
  feed: ChangeFeed,
  { after, included, kind, page }: Followed,
): ReadableStream<Uint8Array> =>
  streamEvents(feed, {
    after,
    passes: (change) =>
      (kind === undefined || change.page.kind === kind) && (page === undefined || change.page.id === page),
    take: (changes) => takeTellable(changes, included),
    write: (changes) => eventsOf(db, changes, included),
  });

const events = new WeakMap<LoggedChange, Map<string, Promise<Uint8Array>>>();

/** All followers that asked for the same get the same bytes. */
function eventsOf(db: Database, changes: LoggedChange[], included: readonly Included[]): Promise<Uint8Array[]> {
  const name = included.toSorted().join();
  const known = changes.map((change) => events.get(change)?.get(name));
  const missing = changes.filter((_, index) => !known[index]);
  const items = includeContent(db, missing, included);
  const read = missing.map((change, index) =>
    remember(
      change,
      name,
      items.then((all) => eventBytes(change.number, all[index])),
    ),
  );
  return Promise.all(known.flatMap((event) => event ?? read.splice(0, 1)));
}

function remember(change: LoggedChange, name: string, event: Promise<Uint8Array>): Promise<Uint8Array> {
  const named = events.get(change) ?? new Map<string, Promise<Uint8Array>>();
  events.set(change, named.set(name, event));
  // What could not be read is read again for who asks next.
  event.catch(() => named.delete(name));
  return event;
}
