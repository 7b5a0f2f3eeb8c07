import type { Database } from "#lib/db/client.ts";
import { ChangeReader } from "./change-reader.ts";

const HEARTBEAT_MS = 15_000;

/** Why a follower is woken: there are changes, or nothing was said for a while. */
export type Reason = "changes" | "heartbeat";

type Wake = (reason: Reason) => void;

/** The changes of the wiki as they are committed, for any number of followers. Nothing is read while nobody follows. */
export class ChangeFeed {
  readonly #db: Database;
  readonly #heartbeatMs: number;
  readonly #followers = new Set<Wake>();
  #reading: { reader: ChangeReader; beat: ReturnType<typeof setInterval> } | null = null;

  constructor(db: Database, heartbeatMs = HEARTBEAT_MS) {
    this.#db = db;
    this.#heartbeatMs = heartbeatMs;
  }

  get followers(): number {
    return this.#followers.size;
  }

  /** Wakes the follower at every change and every heartbeat until it leaves; what there is to read, it asks the reader. */
  follow(wake: Wake): { reader: ChangeReader; leave(): void } {
    this.#followers.add(wake);
    this.#reading ??= this.#begin();
    const leave = (): void => {
      if (this.#followers.delete(wake) && this.#followers.size === 0) this.#end();
    };
    return { reader: this.#reading.reader, leave };
  }

  #begin() {
    const reader = new ChangeReader(this.#db, () => this.#wake("changes"));
    const beat = setInterval(() => {
      // What a lost notification would have told is read now.
      void reader.read();
      this.#wake("heartbeat");
    }, this.#heartbeatMs);
    return { reader, beat };
  }

  #wake(reason: Reason): void {
    for (const wake of this.#followers) wake(reason);
  }

  #end(): void {
    clearInterval(this.#reading?.beat);
    this.#reading?.reader.stop();
    this.#reading = null;
  }
}
