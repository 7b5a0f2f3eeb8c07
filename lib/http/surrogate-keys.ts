import { AsyncLocalStorage } from "node:async_hooks";

/** Next bundles this module a second time; what both copies share has to hang on the process itself. */
const SHARED = Symbol.for("strata.surrogate-keys");

const shared = globalThis as { [SHARED]?: AsyncLocalStorage<Set<string>> };
shared[SHARED] ??= new AsyncLocalStorage<Set<string>>();
const collecting = shared[SHARED];

/**
 * Runs `run` and collects what is noted in it and in all that it awaits. The set grows while an asynchronous run goes
 * on: read it once the result has settled.
 */
export function collectKeys<T>(run: () => T): { keys: Set<string>; result: T } {
  const keys = new Set<string>();
  return { keys, result: collecting.run(keys, run) };
}

/**
 * Says what the answer in the making is made from: `page:17`, `list:offering`, `taxonomy`, `slug:offering/amazon-s3`.
 * The answer is dropped when any of them goes stale. Outside of a collecting run it does nothing.
 */
export function noteKeys(...keys: string[]): void {
  const noted = collecting.getStore();
  if (noted) for (const key of keys) noted.add(key);
}
