import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream";
import { negotiateEncoding } from "./accept-encoding.ts";
import { flatHeaders, type OpenAnswer } from "./answer.ts";
import { namesTag } from "./entity-tags.ts";
import type { PreparedAnswer, Representation } from "./prepared-answer.ts";

/** What a client asked for, as far as it decides how an answer is sent. */
export type Asked = Pick<IncomingMessage, "method" | "headers">;

/** Sends an answer in the encoding that the client wants most, which may have to be made first. */
export async function sendAnswer(
  asked: Asked,
  response: ServerResponse,
  answer: PreparedAnswer | OpenAnswer,
): Promise<void> {
  if ("stream" in answer) return sendStream(asked, response, answer);
  const made = await answer.represent(negotiateEncoding(asked.headers["accept-encoding"]));
  sendRepresentation(asked, response, answer.status, { ...made, headers: asMiss(made.headers) });
}

/** Sends what is there: 304 when the client has it already. Node leaves the body out of an answer to HEAD. */
export function sendRepresentation(asked: Asked, response: ServerResponse, status: number, made: Representation): void {
  const known = asked.headers["if-none-match"];
  if (known !== undefined && made.tag && namesTag(known, made.tag)) response.writeHead(304, made.unchanged).end();
  else response.writeHead(status, made.headers).end(made.body);
}

function sendStream(asked: Asked, response: ServerResponse, { status, headers, stream }: OpenAnswer): void {
  response.writeHead(status, flatHeaders(headers));
  if (asked.method !== "HEAD") return void pipeline(stream, response, () => undefined);
  stream.destroy();
  response.end();
}

const asMiss = (headers: string[]): string[] => {
  const at = headers.indexOf("x-cache");
  return at < 0 ? headers : headers.with(at + 1, "miss");
};
