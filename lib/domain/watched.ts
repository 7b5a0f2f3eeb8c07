import type { Change } from "./change.ts";
import type { PageName } from "./page-name.ts";

/** A change of a watched page; not seen when it came after the last look and is by somebody else. */
export type WatchedChange = Change & { unseen: boolean };

/** A page on a watchlist. */
export type WatchedPage = PageName & { deleted: boolean; since: string; unseen: boolean };
