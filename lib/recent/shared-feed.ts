import type { Database } from "#lib/db/client.ts";
import { ChangeFeed } from "./change-feed.ts";

/** Next bundles this module more than once; what its copies share has to hang on the process itself. */
const SHARED = Symbol.for("strata.change-feeds");

const shared = globalThis as { [SHARED]?: WeakMap<Database, ChangeFeed> };
shared[SHARED] ??= new WeakMap();
const feeds = shared[SHARED];

/** The one feed of a database in this process, whoever follows: each save is read once. */
export function changeFeedOf(db: Database): ChangeFeed {
  const known = feeds.get(db);
  if (known) return known;
  const feed = new ChangeFeed(db);
  feeds.set(db, feed);
  return feed;
}
