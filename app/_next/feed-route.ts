import { siteOf } from "#lib/accounts/site-address.ts";
import type { Database } from "#lib/db/client.ts";
import type { FeedQuestion } from "#lib/domain/feed.ts";
import { readEnv } from "#lib/env.ts";
import { answerFeed, type FeedEnding } from "#lib/feeds/answer-feed.ts";
import { database } from "./database.ts";

type Read<Params> = (db: Database, params: Params, asked: FeedQuestion) => ReturnType<Parameters<typeof answerFeed>[1]>;

/** A GET handler for a feed in one of its formats. */
export const feedRoute =
  <Params extends Record<string, string>>(ending: FeedEnding, read: Read<Params>) =>
  async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    // An address without parts that vary has no parameters at all.
    const params = Object.fromEntries(
      Object.entries((await context.params) ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
    ) as Params;
    const site = siteOf(readEnv().SITE_URL, request.headers.get("host"));
    return answerFeed({ url: new URL(request.url), site, ending }, (asked) => read(database(), params, asked));
  };
