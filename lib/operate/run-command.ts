import { type SpawnOptions, spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

export interface CommandResult {
  /** The exit code; 1 when a signal ended the program or it could not be started. */
  code: number;
  /** Both outputs as they came, without terminal colours. */
  output: string;
}

/** Runs a program to its end and keeps what it prints. An abort interrupts it and rejects with the abort's reason. */
export function runCommand(
  file: string,
  args: string[],
  { signal, ...options }: SpawnOptions & { signal?: AbortSignal } = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const child = spawn(file, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
    const stop = () => child.kill("SIGINT");
    signal?.addEventListener("abort", stop, { once: true });
    child.once("error", reject);
    child.once("close", (code) => {
      signal?.removeEventListener("abort", stop);
      if (signal?.aborted) return reject(signal.reason);
      resolve({ code: code ?? 1, output: stripVTControlCharacters(Buffer.concat(chunks).toString("utf8")) });
    });
  });
}
