import { EVERYTHING } from "./stale-keys.ts";

/** Says whether any of these keys went stale since a rendering began. */
export type WentStale = (keys: ReadonlySet<string>) => boolean;

type Flight<T> = { result: Promise<T>; began: number; stale: Set<string> };

/** A rendering that hangs must not hold up those who ask later. */
const JOINABLE_MS = 20_000;

/**
 * Renderings by address, so that one renders and the others wait for it. Who asks after anything went stale never joins
 * a rendering that began before: it may have read the old state.
 */
export class RenderFlights<T> {
  readonly #joinable = new Map<string, Flight<T>>();
  readonly #underway = new Set<Flight<T>>();

  /** The result of the rendering that is under way and may be joined. */
  find(address: string): Promise<T> | undefined {
    const flight = this.#joinable.get(address);
    return flight && performance.now() - flight.began < JOINABLE_MS ? flight.result : undefined;
  }

  /**
   * Begins a rendering that others may join. What it made is landed before anyone gets the result: `land` learns what
   * went stale up to that very moment.
   */
  begin<R>(address: string, render: () => Promise<R>, land: (made: R, wentStale: WentStale) => T): Promise<T> {
    const stale = new Set<string>();
    const wentStale: WentStale = (keys) => stale.has(EVERYTHING) || !stale.isDisjointFrom(keys);
    const landed = render().then((made) => land(made, wentStale));
    const result = landed.finally(() => this.#end(address, flight));
    const flight: Flight<T> = { result, began: performance.now(), stale };
    this.#joinable.set(address, flight);
    this.#underway.add(flight);
    return result;
  }

  /** Notes what went stale in every rendering under way; none of them can be joined any more. */
  drop(keys: readonly string[]): void {
    this.#joinable.clear();
    for (const { stale } of this.#underway) for (const key of keys) stale.add(key);
  }

  #end(address: string, flight: Flight<T>): void {
    this.#underway.delete(flight);
    if (this.#joinable.get(address) === flight) this.#joinable.delete(address);
  }
}
