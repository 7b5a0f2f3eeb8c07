import type { Problem } from "#lib/domain/errors.ts";
import { type Feed, type FeedQuestion, feedQuery, feedQuestionSchema } from "#lib/domain/feed.ts";
import { ATOM_TYPE, writeAtom } from "#lib/formats/atom.ts";
import { JSON_FEED_TYPE, writeJsonFeed } from "#lib/formats/json-feed.ts";
import { OPEN_TO_ALL } from "#lib/http/open-to-all.ts";
import { problemResponse } from "#lib/http/problem-json.ts";

export type FeedEnding = "atom" | "json";

type FoundFeed = { feed: Feed } | { moved: string } | { problem: Problem };

/**
 * Answers a request for a feed in one of its two formats, open to pages of other sites. `site` is the origin that its
 * addresses get; `read` finds it.
 */
export async function answerFeed(
  { url, site, ending }: { url: URL; site: string; ending: FeedEnding },
  read: (asked: FeedQuestion) => Promise<FoundFeed>,
): Promise<Response> {
  const asked = feedQuestionSchema.parse(Object.fromEntries(url.searchParams));
  const found = await read(asked);
  if ("problem" in found) return problemResponse(found.problem, url.pathname, OPEN_TO_ALL);
  if ("moved" in found) {
    const location = `${found.moved}.${ending}${feedQuery(asked)}`;
    return new Response(null, { status: 308, headers: { ...OPEN_TO_ALL, location } });
  }
  const [type, text] =
    ending === "atom"
      ? [`${ATOM_TYPE}; charset=utf-8`, writeAtom(found.feed, site)]
      : [JSON_FEED_TYPE, writeJsonFeed(found.feed, site)];
  return new Response(text, { headers: { ...OPEN_TO_ALL, "content-type": type } });
}
