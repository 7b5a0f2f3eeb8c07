import { type Answer, headerOf, type OpenAnswer } from "./answer.ts";
import type { CacheAddress } from "./cache-address.ts";
import { isImmutable, isKept, isShared } from "./keep-answer.ts";
import { KeptAnswers } from "./kept-answers.ts";
import { PreparedAnswer } from "./prepared-answer.ts";
import { publicHeaders, TODAY } from "./public-headers.ts";
import { RenderFlights, type WentStale } from "./render-flights.ts";
import { sendOnce } from "./send-once.ts";

/** An answer as it was made, and the surrogate keys that were noted while it was made. */
export type Rendered = { answer: Answer; keys: ReadonlySet<string> };

export type Render = (address: CacheAddress) => Promise<Rendered>;

type Landed = { outcome: PreparedAnswer | OpenAnswer; shared: boolean };

/**
 * The one cache: answers that are the same for everyone, rendered when first asked for and kept until something that
 * they were made from goes stale. It never gives out what was dropped before it was asked.
 */
export class ResponseCache {
  readonly #kept: KeptAnswers;
  readonly #flights = new RenderFlights<Landed>();
  readonly #render: Render;

  constructor({ maxBytes, render }: { maxBytes: number; render: Render }) {
    this.#kept = new KeptAnswers(maxBytes);
    this.#render = render;
  }

  /** The answer that is kept at this address. */
  find(address: CacheAddress): PreparedAnswer | undefined {
    return this.#kept.find(address.key);
  }

  /**
   * The answer to a request that found none: that of the rendering under way, or of a new one. An answer that is not for
   * sharing goes to one request only; those who waited for it get one each. Rejects when rendering fails.
   */
  async fetch(address: CacheAddress): Promise<PreparedAnswer | OpenAnswer> {
    const underway = this.#flights.find(address.key);
    if (!underway) return (await this.#begin(address)).outcome;
    const { outcome, shared } = await underway;
    return shared ? outcome : sendOnce((await this.#render(address)).answer, { tagged: true });
  }

  /** Drops the answers made from any of these keys; `*` drops all. */
  drop(keys: readonly string[]): void {
    this.#flights.drop(keys);
    this.#kept.drop(keys);
  }

  /** The memory that kept answers take. */
  get bytes(): number {
    return this.#kept.bytes;
  }

  #begin(address: CacheAddress): Promise<Landed> {
    const midnight = nextMidnight(Date.now());
    const land = (rendered: Rendered, wentStale: WentStale): Landed =>
      this.#land(address, rendered, wentStale, midnight);
    return this.#flights.begin(address.key, () => this.#render(address), land);
  }

  #land(address: CacheAddress, { answer, keys: noted }: Rendered, wentStale: WentStale, midnight: number): Landed {
    if ("stream" in answer) return { outcome: sendOnce(answer, { tagged: true }), shared: false };
    const keys = noted.union(saidKeys(answer));
    if (!isKept(answer, keys) || wentStale(keys))
      return { outcome: sendOnce(answer, { tagged: true }), shared: isShared(answer) };
    const headers = publicHeaders(answer.headers, keys);
    const effort = isImmutable(headers) ? "for ever" : "kept";
    const outcome = new PreparedAnswer({ ...answer, headers }, { effort, tagged: true });
    this.#kept.keep(address.key, outcome, keys, keys.has(TODAY) ? midnight : Number.POSITIVE_INFINITY);
    return { outcome, shared: true };
  }
}

const saidKeys = ({ headers }: Answer): Set<string> =>
  new Set(
    headerOf(headers, "surrogate-key")
      .split(/[\s,]+/)
      .filter(Boolean),
  );

const DAY_MS = 86_400_000;

const nextMidnight = (now: number): number => now - (now % DAY_MS) + DAY_MS;
