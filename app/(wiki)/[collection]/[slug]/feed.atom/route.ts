import { feedRoute } from "#app/_next/feed-route.ts";
import { readPageFeed } from "#lib/feeds/read-page-feed.ts";

export const GET = feedRoute<{ collection: string; slug: string }>("atom", readPageFeed);
