import type { Database } from "#lib/db/client.ts";
import { listChangesSince } from "#lib/recent/list-changes.ts";
import { type Claimed, claimDelivery, returnDelivery } from "./claim-delivery.ts";
import { recordOutcome } from "./record-outcome.ts";
import { type Sending, sendEvent } from "./send-event.ts";

/**
 * Attempts a claimed delivery, and then the others of its webhook for as long as they succeed. The change is sent as it is
 * shown at that moment: what was suppressed meanwhile is not told.
 */
export async function deliverInOrder(db: Database, first: Claimed, sending: Sending): Promise<void> {
  for (let claimed: Claimed | null = first; claimed; claimed = await claimDelivery(db, first.webhook)) {
    if (sending.signal.aborted) return returnDelivery(db, claimed);
    await deliver(db, claimed, sending);
  }
}

async function deliver(db: Database, claimed: Claimed, sending: Sending): Promise<void> {
  const [change] = await listChangesSince(db, claimed.revision - 1, 1);
  const event = { event: "revision", delivery: String(claimed.id), change: change?.log };
  try {
    await recordOutcome(db, claimed, await sendEvent(claimed, event, sending));
  } catch (error) {
    await returnDelivery(db, claimed);
    if (!sending.signal.aborted) throw error;
  }
}
