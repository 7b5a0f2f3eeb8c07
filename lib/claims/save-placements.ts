import type { Database } from "#lib/db/client.ts";
import type { Placement } from "#lib/domain/offering-record.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import type { PlacingForm } from "#lib/domain/placing-form.ts";
import type { Refused, Saved } from "#lib/revisions/proposal.ts";
import { saveRevision } from "#lib/revisions/save-revision.ts";
import type { Offering } from "./read-offering.ts";
import { atForm } from "./refuse-placing.ts";

/** What was saved, with the offering's slug. */
export type Placed = Saved & { offering: string };

/** Saves an offering with these placements, on the revision that they were made from. `index` is the one that changed. */
export async function savePlacements(
  db: Database,
  actor: Actor,
  { page, base, content }: Offering,
  { placements, index }: { placements: Placement[]; index: number },
  { summary, key, confirmed }: Pick<PlacingForm, "summary" | "key" | "confirmed">,
): Promise<Placed | Refused> {
  const outcome = await saveRevision(db, actor, {
    ...content,
    record: { ...content.record, placements },
    page,
    base,
    summary,
    origin: "edit",
    confirmed,
    ...(key ? { key } : {}),
  });
  return outcome.ok ? { ...outcome, offering: content.slug } : atForm(outcome, index);
}
