import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import type { Feed, FeedQuestion } from "#lib/domain/feed.ts";
import { listFeedChanges } from "./list-feed-changes.ts";

/** The changes of the whole wiki. */
export const readWikiFeed = async (db: Database, asked: FeedQuestion): Promise<{ feed: Feed }> => ({
  feed: {
    title: "Strata: recent changes",
    subtitle: "Every change of the wiki of the cloud stack.",
    home: "/recent",
    path: "/feed",
    asked,
    ...(await listFeedChanges(db, { condition: Prisma.sql`true`, key: "changes" }, asked)),
  },
});
