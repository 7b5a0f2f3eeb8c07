/** The operator asked the program to stop. */
export class Interrupted extends Error {
  override name = "Interrupted";
}

// npm passes a Ctrl-C on to a program that has it from the terminal already.
const ECHO_MS = 1500;

/**
 * A signal that is aborted when this process is asked to stop (Ctrl-C, SIGTERM, a closed terminal: reason
 * `Interrupted`) or when an exception reached nobody (reason: that exception), so that what runs can be ended in order.
 * Who asks again later means it: the process ends at once.
 */
export function listenForStop(): AbortSignal {
  const stop = new AbortController();
  let asked = 0;
  const ask = () => {
    if (!asked) asked = Date.now();
    else if (Date.now() - asked > ECHO_MS) process.exit(130);
    stop.abort(new Interrupted("The program was asked to stop."));
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, ask);
  process.on("uncaughtException", (failure) => {
    if (stop.signal.aborted) console.error(failure);
    stop.abort(failure);
  });
  return stop.signal;
}

/** Resolves with the reason as soon as the signal is aborted. */
export function whenAborted(signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(signal.reason);
    signal.addEventListener("abort", () => resolve(signal.reason), { once: true });
  });
}
