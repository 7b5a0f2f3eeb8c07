import path from "node:path";
import { OperatorError } from "../operator-error.ts";
import { runCommand } from "../run-command.ts";
import type { Measured } from "./start-measured.ts";

export interface Load {
  url: string;
  headers: Record<string, string>;
  seconds: number;
  connections: number;
}

export interface Figures {
  /** Answers a second. */
  rate: number;
  /** Microseconds of the server's CPU an answer. */
  cpu: number;
}

/** What a server does, and what it costs it, under a load that is made in another process. */
export async function measure(server: Measured, load: Load): Promise<Figures> {
  const before = await server.readCpu();
  const made = await runCommand(process.execPath, [
    path.join(import.meta.dirname, "make-load.ts"),
    JSON.stringify(load),
  ]);
  const used = (await server.readCpu()) - before;
  if (made.code !== 0) throw new OperatorError(`No load could be made on ${load.url}:\n${made.output}`);
  const { answers, seconds } = JSON.parse(made.output);
  return { rate: answers / seconds, cpu: used / answers };
}

/** The best of several figures: what disturbs a measurement only ever makes it worse. */
export const best = (figures: Figures[]): Figures => ({
  rate: Math.max(...figures.map(({ rate }) => rate)),
  cpu: Math.min(...figures.map(({ cpu }) => cpu)),
});
