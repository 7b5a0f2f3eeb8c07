import { type ChildProcess, fork } from "node:child_process";
import { Socket } from "node:net";
import { join } from "node:path";
import type { CompileResult } from "./compiled-markup.ts";
import type { CompilerAnswer, CompilerRequest } from "./compiler-process.ts";

/** How one text went: compiled or refused, failed by a bug, cut off at the time limit, or taken down the process. */
export type Outcome = CompileResult | "failed" | "late" | "ended";

/** A compiler in a process of its own. It is asked one text at a time; after `late` or `ended` it is gone. */
export type Compiler = {
  pid: number | undefined;
  ask: (text: string, milliseconds: number) => Promise<Outcome>;
  end: () => Promise<void>;
};

const MEGABYTES = 256;
const START_MILLISECONDS = 20_000;

const READY = 0;

/**
 * Starts a compiler and waits until it is warm. It gets no environment, little memory and no way to make code from
 * strings, and it keeps no process alive that has nothing else to do. Rejects when it cannot start.
 */
export async function startCompiler(): Promise<Compiler> {
  // The address is put together at run time: bundled code does not lie where its source does.
  const child = fork(/* turbopackIgnore: true */ join(process.cwd(), "lib/markup/compiler-process.ts"), [], {
    env: {} as NodeJS.ProcessEnv,
    execArgv: [`--max-old-space-size=${MEGABYTES}`, "--disallow-code-generation-from-strings"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  child.stderr?.pipe(process.stderr, { end: false });
  const ready = await answerTo(child, READY, START_MILLISECONDS);
  if (typeof ready === "string") {
    await endOf(child);
    throw new Error("The markup compiler did not start. Its own message stands above, if it left one.");
  }
  let number = READY;
  return {
    pid: child.pid,
    ask: (text, milliseconds) => ask(child, { number: ++number, text }, milliseconds),
    end: () => endOf(child),
  };
}

async function ask(child: ChildProcess, request: CompilerRequest, milliseconds: number): Promise<Outcome> {
  const answer = answerTo(child, request.number, milliseconds);
  child.send(request, () => {
    // A process that is gone is noticed by its end.
  });
  const outcome = await answer;
  if (outcome === "late") await endOf(child);
  return typeof outcome === "string" ? outcome : (outcome.result ?? "failed");
}

function answerTo(
  child: ChildProcess,
  number: number,
  milliseconds: number,
): Promise<CompilerAnswer | "late" | "ended"> {
  if (hasEnded(child)) return Promise.resolve("ended");
  keepAlive(child, true);
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle("late"), milliseconds);
    const onAnswer = (answer: CompilerAnswer) => answer.number === number && settle(answer);
    const onEnd = () => settle("ended");
    child.on("message", onAnswer).once("exit", onEnd).once("error", onEnd);

    function settle(outcome: CompilerAnswer | "late" | "ended"): void {
      clearTimeout(timer);
      child.off("message", onAnswer).off("exit", onEnd).off("error", onEnd);
      keepAlive(child, false);
      resolve(outcome);
    }
  });
}

function keepAlive(child: ChildProcess, awaited: boolean): void {
  const verb = awaited ? "ref" : "unref";
  child[verb]();
  child.channel?.[verb]();
  if (child.stderr instanceof Socket) child.stderr[verb]();
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

function endOf(child: ChildProcess): Promise<void> {
  if (hasEnded(child) || child.pid === undefined) return Promise.resolve();
  child.ref();
  // What its own helpers say when it is gone concerns nobody.
  child.stderr?.unpipe().destroy();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}
