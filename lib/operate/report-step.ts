import { Interrupted } from "./listen-for-stop.ts";

export interface Step<T> {
  value: T;
  /** What came of it, in a few words. */
  outcome: string;
}

/**
 * Does one step of a longer work and prints one line about it: the name at once, what came of it and the seconds it took
 * at its end. On a terminal `note` shows what it is at meanwhile.
 */
export async function reportStep<T>(
  name: string,
  work: (note: (text: string) => void) => Promise<Step<T>>,
): Promise<T> {
  const { stdout } = process;
  const began = performance.now();
  const head = `  ${name.padEnd(12)}`;
  const width = (stdout.columns ?? 100) - head.length - 1;
  const rewrite = (text: string) => stdout.write(`\r\x1b[K${head}${text.slice(0, width)}`);
  stdout.write(head);
  try {
    const { value, outcome } = await work((text) => void (stdout.isTTY && rewrite(text)));
    const line = `${outcome.padEnd(44)} ${formatSeconds(performance.now() - began)}\n`;
    if (stdout.isTTY) rewrite("");
    stdout.write(line);
    return value;
  } catch (failure) {
    if (stdout.isTTY) rewrite("");
    stdout.write(failure instanceof Interrupted ? "interrupted\n" : "failed\n");
    throw failure;
  }
}

function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).padStart(6)} s`;
}
