import { AsyncLocalStorage } from "node:async_hooks";
import type { Answer } from "./answer.ts";

/** Next bundles this module a second time; what both copies share has to hang on the process itself. */
const SHARED = Symbol.for("strata.noted-status");

const shared = globalThis as { [SHARED]?: AsyncLocalStorage<{ status: number }> };
shared[SHARED] ??= new AsyncLocalStorage<{ status: number }>();
const noting = shared[SHARED];

/**
 * Gives the answer in the making another status than 200. Next has no word for it: its own `notFound` sends a page that is
 * empty until scripts run, and ours must read without any. Outside of a rendering it does nothing.
 */
export function noteStatus(status: number): void {
  const noted = noting.getStore();
  if (noted) noted.status = status;
}

/** The answer with the status that was noted while it was made, where the handler itself had nothing to say. */
export async function withNotedStatus(make: () => Promise<Answer>): Promise<Answer> {
  const noted = { status: 200 };
  const answer = await noting.run(noted, make);
  return answer.status === 200 ? { ...answer, status: noted.status } : answer;
}
