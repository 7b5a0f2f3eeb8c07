import { feedRoute } from "#app/_next/feed-route.ts";
import { readWikiFeed } from "#lib/feeds/read-wiki-feed.ts";

export const GET = feedRoute("json", (db, _params, asked) => readWikiFeed(db, asked));
