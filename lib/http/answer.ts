import type { OutgoingHttpHeaders } from "node:http";
import type { Readable } from "node:stream";

/** Header names in lower case. */
export type AnswerHeaders = Record<string, string | readonly string[]>;

/** An answer that is there as a whole, as its handler made it: not encoded. */
export type WholeAnswer = { status: number; headers: AnswerHeaders; body: Buffer };

/** An answer that is still being written: events, or too large to hold. Destroying the stream stops its handler. */
export type OpenAnswer = { status: number; headers: AnswerHeaders; stream: Readable };

export type Answer = WholeAnswer | OpenAnswer;

/** What a handler has set on its response. */
export function answerHeaders(set: OutgoingHttpHeaders): AnswerHeaders {
  const headers: AnswerHeaders = {};
  for (const [name, value] of Object.entries(set)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value : String(value);
  }
  return headers;
}

/** One header's value, the values of a repeated one joined as a list; empty when there is none. */
export function headerOf(headers: AnswerHeaders, name: string): string {
  const value = headers[name] ?? "";
  return typeof value === "string" ? value : value.join(", ");
}

// Headers of one connection, or of the program that answers: they say nothing about the answer.
const TRANSPORT = /^(?:connection|keep-alive|transfer-encoding|content-length|date|x-powered-by|x-nextjs-.*)$/;

/** The headers as the flat list of names and values that `writeHead` takes, without those of the transport. */
export function flatHeaders(headers: AnswerHeaders): string[] {
  return Object.entries(headers).flatMap(([name, value]) => {
    if (TRANSPORT.test(name) || value.length === 0) return [];
    return typeof value === "string" ? [name, value] : value.flatMap((one) => [name, one]);
  });
}
