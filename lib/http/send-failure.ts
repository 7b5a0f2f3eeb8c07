import type { ServerResponse } from "node:http";
import { problem } from "#lib/domain/errors.ts";
import { sendProblem } from "./send-problem.ts";

/** Answers 500 when nothing could be made. The cause goes to the log. */
export function sendFailure(target: string, response: ServerResponse, cause: unknown): void {
  console.error(`No answer could be made for ${target}:`, cause);
  if (response.headersSent) return void response.destroy();
  sendProblem(problem("internal", "No answer could be made."), target, response);
}
