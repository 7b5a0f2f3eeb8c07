import { stdout } from "node:process";
import { Interrupted } from "./listen-for-stop.ts";

export interface Step<T> {
  value: T;
  /** What came of it, in a few words. */
  outcome: string;
}

/**
 * Does one step of a longer work and prints one line about it at its end: the name, what came of it and the seconds it
 * took. On a terminal the name stands there from the beginning, and `note` shows what the step is at.
 */
export async function reportStep<T>(
  name: string,
  work: (note: (text: string) => void) => Promise<Step<T>>,
): Promise<T> {
  const began = performance.now();
  const head = `  ${name.padEnd(12)}`;
  const note = (text: string) => void (stdout.isTTY && rewriteLine(`${head}${text}`));
  note("");
  try {
    const { value, outcome } = await work(note);
    finishLine(`${head}${outcome.padEnd(44)} ${formatSeconds(performance.now() - began)}`);
    return value;
  } catch (failure) {
    finishLine(`${head}${failure instanceof Interrupted ? "interrupted" : "failed"}`);
    throw failure;
  }
}

function rewriteLine(text: string): void {
  stdout.write(`\r\x1b[K${text.slice(0, stdout.columns - 1)}`);
}

function finishLine(text: string): void {
  if (stdout.isTTY) rewriteLine("");
  stdout.write(`${text}\n`);
}

function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).padStart(6)} s`;
}
