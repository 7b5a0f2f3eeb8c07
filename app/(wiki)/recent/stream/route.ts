import { changeFeed } from "#app/_next/change-feed.ts";
import { changeFiltersSchema } from "#lib/domain/change-filters.ts";
import { saidRevisionSchema } from "#lib/domain/revision-number.ts";
import { streamChanges } from "#lib/recent/stream-changes.ts";

/** The changes as they happen. `since` is where a page begins, `Last-Event-ID` where a browser goes on. */
export function GET(request: Request): Response {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const after = saidRevisionSchema.parse(request.headers.get("last-event-id") ?? asked.since ?? null);
  const stream = streamChanges(changeFeed(), { after, filters: changeFiltersSchema.parse(asked) });
  return new Response(stream, {
    headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store" },
  });
}
