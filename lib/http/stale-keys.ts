type Listener = (keys: readonly string[]) => void;

/** Next bundles this module a second time; what both copies share has to hang on the process itself. */
const SHARED = Symbol.for("strata.stale-keys");

const shared = globalThis as { [SHARED]?: Set<Listener> };
shared[SHARED] ??= new Set<Listener>();
const listeners = shared[SHARED];

/** The key that stands for every key. */
export const EVERYTHING = "*";

/** Calls the listener, synchronously, with every set of keys that goes stale, until the returned function is called. */
export function onStale(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * Says that answers made from these keys are out of date; `*` means all of them. When it returns, this process no longer
 * serves any. To be called after the commit and before the writer gets its answer.
 */
export function announceStale(keys: readonly string[]): void {
  for (const listener of listeners) listener(keys);
}
