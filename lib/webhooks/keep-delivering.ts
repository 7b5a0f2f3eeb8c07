import { setTimeout as sleep } from "node:timers/promises";
import { connectDatabase, type Database } from "#lib/db/client.ts";
import { EVERYTHING, onStale } from "#lib/http/stale-keys.ts";
import { WakeSignal } from "#lib/recent/wake-signal.ts";
import { claimDelivery } from "./claim-delivery.ts";
import { deliverInOrder } from "./deliver.ts";
import { forgetDeliveries } from "./forget-deliveries.ts";
import { queueDeliveries } from "./queue-deliveries.ts";
import type { Sending } from "./send-event.ts";
import { WEBHOOKS } from "./wake-dispatchers.ts";

/** How often is looked for what is due again, how long changes gather, and how many webhooks are sent to at a time. */
const PACE = { pollMs: 15_000, gatherMs: 200, lanes: 20 };

const HOUR_MS = 3_600_000;

type Options = Omit<Sending, "signal"> & { pace?: Partial<typeof PACE> };

/**
 * Sends changes to webhooks for as long as this process serves; other nodes may do the same. `stop` ends what is under way,
 * to be sent again by whoever comes next.
 */
export function keepDelivering(databaseUrl: string, options: Options): { stop(): Promise<void> } {
  const db = connectDatabase(databaseUrl);
  const pace = { ...PACE, ...options.pace };
  const woken = new WakeSignal();
  const stopping = new AbortController();
  const stopHearing = onStale((keys) => {
    if ([WEBHOOKS, "changes", EVERYTHING].some((key) => keys.includes(key))) woken.give("changes");
  });
  const poll = setInterval(() => woken.give("heartbeat"), pace.pollMs);
  const tidy = setInterval(() => forgetDeliveries(db).catch(complain), HOUR_MS);
  const lanes = new Lanes(db, {
    sending: { ...options, signal: stopping.signal },
    most: pace.lanes,
    onFree: () => woken.give("changes"),
  });
  const delivering = (async () => {
    let failing = false;
    while (!stopping.signal.aborted) {
      const failure = await lanes.fill().catch((error: unknown) => error ?? new Error("unknown"));
      // A database that is away is away for many rounds, and that is said elsewhere too.
      if (failure && !failing) complain(failure);
      failing = Boolean(failure);
      await woken.taken();
      await sleep(pace.gatherMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  const stop = async (): Promise<void> => {
    stopping.abort();
    stopHearing();
    clearInterval(poll);
    clearInterval(tidy);
    woken.give("changes");
    await delivering;
    await lanes.idle();
    await db.$disconnect();
  };
  return { stop };
}

const complain = (error: unknown): void => console.error("Changes could not be sent to webhooks:", error);

/** The webhooks that are being sent to. */
class Lanes {
  readonly #db: Database;
  readonly #sending: Sending;
  readonly #most: number;
  readonly #onFree: () => void;
  readonly #underway = new Set<Promise<void>>();

  constructor(db: Database, { sending, most, onFree }: { sending: Sending; most: number; onFree: () => void }) {
    this.#db = db;
    this.#sending = sending;
    this.#most = most;
    this.#onFree = onFree;
  }

  /** Queues what is new and begins to send what is due. */
  async fill(): Promise<void> {
    while (await queueDeliveries(this.#db));
    while (this.#underway.size < this.#most && !this.#sending.signal.aborted) {
      const claimed = await claimDelivery(this.#db);
      if (!claimed) return;
      const lane = deliverInOrder(this.#db, claimed, this.#sending)
        .catch(complain)
        .finally(() => {
          this.#underway.delete(lane);
          this.#onFree();
        });
      this.#underway.add(lane);
    }
  }

  async idle(): Promise<void> {
    await Promise.all(this.#underway);
  }
}
