import type { Reason } from "./change-feed.ts";

/** Remembers that somebody was woken until they wait for it; changes weigh more than a heartbeat. */
export class WakeSignal {
  #given: Reason | null = null;
  #waiting: (() => void) | null = null;

  give(reason: Reason): void {
    if (this.#given !== "changes") this.#given = reason;
    this.#waiting?.();
  }

  /** Why they were woken since they last waited, at once or when it happens. */
  async taken(): Promise<Reason> {
    if (!this.#given) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#waiting = resolve;
      await promise;
      this.#waiting = null;
    }
    const given = this.#given ?? "heartbeat";
    this.#given = null;
    return given;
  }
}
