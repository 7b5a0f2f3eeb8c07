import { LRUCache } from "lru-cache";
import type { PreparedAnswer } from "./prepared-answer.ts";
import { EVERYTHING } from "./stale-keys.ts";

type Kept = { answer: PreparedAnswer; keys: ReadonlySet<string> };

/**
 * Answers under their addresses, bounded in bytes: the one that was not asked for the longest goes first. Every answer is
 * also found by each of the surrogate keys it was made from.
 */
export class KeptAnswers {
  readonly #answers: LRUCache<string, Kept>;
  readonly #addresses = new Map<string, Set<string>>();

  constructor(maxBytes: number) {
    this.#answers = new LRUCache({
      ttlResolution: 1000,
      maxSize: maxBytes,
      sizeCalculation: ({ answer }) => answer.bytes,
      dispose: (kept, address) => this.#forget(address, kept.keys),
    });
  }

  find(address: string): PreparedAnswer | undefined {
    return this.#answers.get(address)?.answer;
  }

  /** Keeps the answer for `lifetimeMs` at most (0: until it goes stale); its room is measured again as it grows. */
  keep(address: string, answer: PreparedAnswer, keys: ReadonlySet<string>, lifetimeMs: number): void {
    this.#put(address, { answer, keys }, lifetimeMs);
    answer.onGrow = () => {
      if (this.#answers.peek(address)?.answer !== answer) return;
      this.#put(address, { answer, keys }, this.#answers.getRemainingTTL(address));
    };
  }

  /** Drops the answers that were made from any of these keys, and only those; `*` drops all. */
  drop(keys: readonly string[]): void {
    if (keys.includes(EVERYTHING)) return this.#answers.clear();
    for (const key of keys) for (const address of [...(this.#addresses.get(key) ?? [])]) this.#answers.delete(address);
  }

  /** The room that is taken, in bytes. */
  get bytes(): number {
    return this.#answers.calculatedSize;
  }

  #put(address: string, kept: Kept, lifetimeMs: number): void {
    this.#answers.set(address, kept, Number.isFinite(lifetimeMs) ? { ttl: lifetimeMs } : {});
    if (!this.#answers.has(address)) return;
    for (const key of kept.keys) this.#addressesOf(key).add(address);
  }

  #addressesOf(key: string): Set<string> {
    const known = this.#addresses.get(key) ?? new Set();
    this.#addresses.set(key, known);
    return known;
  }

  #forget(address: string, keys: ReadonlySet<string>): void {
    for (const key of keys) {
      const addresses = this.#addresses.get(key);
      addresses?.delete(address);
      if (addresses?.size === 0) this.#addresses.delete(key);
    }
  }
}
