import type { Database } from "#lib/db/client.ts";
import { EVERYTHING, onStale } from "#lib/http/stale-keys.ts";
import { readHead } from "#lib/revisions/read-head.ts";
import type { LoggedChange } from "./change-rows.ts";
import { listChangesSince } from "./list-changes.ts";

/** How many changes are read at once, and how many are held for those who follow. */
const BATCH = 500;

/**
 * Reads the log on, once for all who follow it, whenever an answer made from changes goes stale. `onChanges` is called
 * when there is something new.
 */
export class ChangeReader {
  readonly #db: Database;
  readonly #onChanges: () => void;
  readonly #ready: Promise<void>;
  readonly #stopHearing: () => void;
  #head = 0;
  /** The newest changes, oldest first, without a gap up to the head. */
  #held: LoggedChange[] = [];
  #wanted = false;
  #reading = false;

  constructor(db: Database, onChanges: () => void) {
    this.#db = db;
    this.#onChanges = onChanges;
    this.#ready = this.#begin();
    this.#stopHearing = onStale((keys) => {
      if (keys.includes("changes") || keys.includes("patrol") || keys.includes(EVERYTHING)) void this.read();
    });
  }

  /** The newest change that has been read. Rejects when the database could not be asked where the log ends. */
  async head(): Promise<number> {
    await this.#ready;
    return this.#head;
  }

  /** The newest change that is acknowledged now, which may be yet to be read. */
  newest(): Promise<number> {
    return readHead(this.#db);
  }

  /** The next changes after a revision, oldest first and without a gap; none when it is the newest. */
  async changesAfter(number: number): Promise<readonly LoggedChange[]> {
    if (number >= (await this.head())) return [];
    const first = this.#held[0]?.number;
    if (first === undefined || first > number + 1) return listChangesSince(this.#db, number, BATCH);
    return this.#held.slice(number + 1 - first);
  }

  /** Reads on to the end of the log. */
  async read(): Promise<void> {
    this.#wanted = true;
    if (this.#reading) return;
    this.#reading = true;
    try {
      await this.#ready;
      while (this.#wanted) await this.#readOn();
    } catch (error) {
      console.error("The changes could not be read on:", error);
    } finally {
      this.#reading = false;
    }
  }

  stop(): void {
    this.#stopHearing();
  }

  async #begin(): Promise<void> {
    this.#head = await readHead(this.#db);
  }

  async #readOn(): Promise<void> {
    this.#wanted = false;
    const changes = await listChangesSince(this.#db, this.#head, BATCH);
    const newest = changes.at(-1);
    // Told of nothing new, something old must look different now: what is held is not to be shown again.
    this.#held = newest ? [...this.#held, ...changes].slice(-BATCH) : [];
    if (!newest) return;
    this.#head = newest.number;
    this.#wanted = this.#wanted || changes.length === BATCH;
    this.#onChanges();
  }
}
