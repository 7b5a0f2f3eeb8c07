import { LRUCache } from "lru-cache";
import type { PreparedAnswer } from "./prepared-answer.ts";
import { EVERYTHING } from "./stale-keys.ts";

type Kept = { answer: PreparedAnswer; keys: ReadonlySet<string>; until: number };

/**
 * Answers under their addresses, bounded in bytes: the one that was not asked for the longest goes first. Every answer is
 * also found by each of the surrogate keys it was made from.
 */
export class KeptAnswers {
  readonly #answers: LRUCache<string, Kept>;
  readonly #addresses = new Map<string, Set<string>>();

  constructor(maxBytes: number) {
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ answer }) => answer.bytes,
      dispose: (kept, address) => this.#forget(address, kept.keys),
    });
  }

  find(address: string): PreparedAnswer | undefined {
    const kept = this.#answers.get(address);
    if (kept && kept.until > Date.now()) return kept.answer;
    if (kept) this.#answers.delete(address);
    return undefined;
  }

  /** Keeps the answer `until` an instant (ms since 1970) at most; its room is measured again as it grows. */
  keep(address: string, answer: PreparedAnswer, keys: ReadonlySet<string>, until: number): void {
    const kept = { answer, keys, until };
    this.#put(address, kept);
    answer.onGrow = () => {
      if (this.#answers.peek(address) !== kept) return;
      // The size of a value is taken when it comes in.
      this.#answers.delete(address);
      this.#put(address, kept);
    };
  }

  /** Drops the answers that were made from any of these keys, and only those; `*` drops all. */
  drop(keys: readonly string[]): void {
    if (keys.includes(EVERYTHING)) this.#answers.clear();
    for (const key of keys) for (const address of [...(this.#addresses.get(key) ?? [])]) this.#answers.delete(address);
  }

  /** The room that is taken, in bytes. */
  get bytes(): number {
    return this.#answers.calculatedSize;
  }

  #put(address: string, kept: Kept): void {
    this.#answers.set(address, kept);
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
