import type { Database } from "#lib/db/client.ts";
import { claimDigests, type Digest, returnDigest } from "./claim-digests.ts";
import { type Mail, writeDigest } from "./write-digest.ts";

/** Sends one letter; false when the mail server did not take it. */
export type Send = (mail: Mail) => Promise<boolean>;

const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 3_600_000;

/**
 * Mails to people what they have not read, from round to round. Somebody whose mail is refused is tried again later, each
 * time after twice as long, and holds nobody else up.
 */
export class DigestMailer {
  readonly #db: Database;
  readonly #send: Send;
  readonly #site: string;
  readonly #pauses = new Map<string, { until: number; ms: number }>();

  constructor(db: Database, { send, site }: { send: Send; site: string }) {
    this.#db = db;
    this.#send = send;
    this.#site = site;
  }

  /** One round. Resolves to the number of letters that were sent. */
  async mailDue(now = Date.now()): Promise<number> {
    const resting = [...this.#pauses].filter(([, { until }]) => until > now).map(([user]) => user);
    let sent = 0;
    for (const digest of await claimDigests(this.#db, resting)) if (await this.#mail(digest, now)) sent += 1;
    return sent;
  }

  async #mail(digest: Digest, now: number): Promise<boolean> {
    const sent = await this.#send(writeDigest(digest, this.#site));
    if (sent) this.#pauses.delete(digest.user);
    else await this.#postpone(digest, now);
    return sent;
  }

  async #postpone(digest: Digest, now: number): Promise<void> {
    const before = this.#pauses.get(digest.user)?.ms;
    const ms = before ? Math.min(before * 2, LONGEST_PAUSE_MS) : FIRST_PAUSE_MS;
    this.#pauses.set(digest.user, { until: now + ms, ms });
    await returnDigest(this.#db, digest);
  }
}
