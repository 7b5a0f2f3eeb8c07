import type { CompileResult } from "./compiled-markup.ts";
import { type Compiler, startCompiler } from "./start-compiler.ts";

const TIME_LIMIT = 5_000;
const MAX_WAITING = 200;

type Desk = { compiler: Promise<Compiler> | null; last: Promise<unknown>; waiting: number };

// One for the process, however many copies of this module a bundler makes.
const shared = globalThis as typeof globalThis & { strataMarkupDesk?: Desk };
shared.strataMarkupDesk ??= { compiler: null, last: Promise.resolve(), waiting: 0 };
const desk = shared.strataMarkupDesk;

/**
 * Compiles a text that passed `scanText`, after those that were asked for before it. What the compiler's process does not
 * survive, or does not finish in time, is answered as a problem of the text; the next text finds a new process.
 */
export async function askCompiler(text: string, milliseconds: number = TIME_LIMIT): Promise<CompileResult> {
  if (desk.waiting >= MAX_WAITING) return refuse("busy", "Too many pages are being saved at this moment. Try again.");
  desk.waiting += 1;
  const turn = desk.last
    .then(() => takeTurn(text, milliseconds))
    .finally(() => {
      desk.waiting -= 1;
    });
  desk.last = turn.catch(() => undefined);
  return turn;
}

async function takeTurn(text: string, milliseconds: number): Promise<CompileResult> {
  const wasRunning = desk.compiler !== null;
  desk.compiler ??= startCompiler();
  const compiler = await desk.compiler.catch((error: unknown) => {
    desk.compiler = null;
    throw error;
  });
  const outcome = await compiler.ask(text, milliseconds);
  if (outcome === "late" || outcome === "ended") desk.compiler = null;
  if (outcome === "failed")
    return refuse("unsafe", "This text cannot be compiled safely. Please report it, with the text.");
  if (outcome === "late") return refuse("time", `The text takes too long to compile. ${SIMPLER}`);
  if (outcome !== "ended") return outcome;
  // The process may have been ended from outside, or by what earlier texts left behind: a new one decides.
  return wasRunning ? takeTurn(text, milliseconds) : refuse("memory", `The text needs too much memory. ${SIMPLER}`);
}

const SIMPLER = "Split it into several pages, or use fewer nested quotes, lists, tables and marks.";

const refuse = (code: string, message: string): CompileResult => ({
  ok: false,
  problems: [{ line: 1, column: 1, code, message }],
});

/** Ends the process once the texts before are done, and waits until it is gone. */
export async function endCompiler(): Promise<void> {
  await desk.last;
  const compiler = await desk.compiler?.catch(() => null);
  desk.compiler = null;
  await compiler?.end();
}
