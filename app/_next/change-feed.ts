import type { ChangeFeed } from "#lib/recent/change-feed.ts";
import { changeFeedOf } from "#lib/recent/shared-feed.ts";
import { database } from "./database.ts";

/** The one reader of changes of this process. */
export const changeFeed = (): ChangeFeed => changeFeedOf(database());
