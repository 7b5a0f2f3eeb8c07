import { ChangeFeed } from "#lib/recent/change-feed.ts";
import { database } from "./database.ts";

const SHARED = Symbol.for("strata.change-feed");

type Holder = { [SHARED]?: ChangeFeed };

/** The one reader of changes of this process: Next bundles this module more than once. */
export function changeFeed(): ChangeFeed {
  const holder = globalThis as Holder;
  holder[SHARED] ??= new ChangeFeed(database());
  return holder[SHARED];
}
