import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Clocks } from "#lib/domain/clocks.ts";
import type { TimelineEvent } from "#lib/domain/timeline.ts";
import { noteKeys } from "#lib/http/surrogate-keys.ts";
import { dayOf, saidAt } from "./when.ts";

/** Launches and ends of offerings up to the day of the first clock, oldest first; those without a date are left out. */
export async function readEvents(db: Database, clocks: Clocks): Promise<TimelineEvent[]> {
  if (clocks.at === null) noteKeys("list:offering", "taxonomy");
  return readRows<TimelineEvent>(
    db,
    Prisma.sql`
    SELECT o.slug, o.title, v.slug AS vendor, v.title AS "vendorTitle", e.what, e.event->>'date' AS date,
      e.event->>'event' AS event, e.event->>'confidence' AS confidence
    FROM nodes o JOIN nodes v ON v.page_id = o.parent_id AND ${saidAt("v", clocks)}
    JOIN LATERAL (SELECT record FROM shown_revisions r WHERE r.page_id = o.page_id AND NOT r.text_hidden
      AND r.number <= coalesce(${clocks.at}::int, 2147483647) ORDER BY r.number DESC LIMIT 1) r ON true
    CROSS JOIN LATERAL (VALUES ('launch', r.record->'launch'), ('end', r.record->'end')) AS e (what, event)
    WHERE o.kind = 'offering' AND ${saidAt("o", clocks)} AND e.event->>'date' IS NOT NULL
      AND left((e.event->>'date') || '-01-01', 10)::date <= ${dayOf(clocks)}
    ORDER BY left((e.event->>'date') || '-01-01', 10), o.title`,
  );
}
