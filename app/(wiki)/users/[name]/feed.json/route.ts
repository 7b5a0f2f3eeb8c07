import { feedRoute } from "#app/_next/feed-route.ts";
import { readUserFeed } from "#lib/feeds/read-user-feed.ts";

export const GET = feedRoute<{ name: string }>("json", (db, { name }, asked) => readUserFeed(db, name, asked));
