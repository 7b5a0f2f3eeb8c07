import { type Fault, type Problem, problem } from "#lib/domain/errors.ts";

const MOST = 200;

/** A name for one request: visible characters of ASCII. */
export const isKey = (said: string): boolean => said.length <= MOST && /^[\x21-\x7E]+$/.test(said);

/** What is asked of a key. */
export const KEY_RULE = `A key has 1 to ${MOST} visible characters of ASCII, such as a UUID.`;

/**
 * The name of a request from its header `Idempotency-Key`, with the quotation marks of a structured field or without
 * (draft-ietf-httpapi-idempotency-key-header); undefined where there is none.
 */
export function readKey(headers: Headers): { key: string | undefined } | { problem: Problem } {
  const said = headers.get("idempotency-key");
  if (said === null) return { key: undefined };
  const key = /^"([^"]*)"$/.exec(said)?.[1] ?? said;
  return isKey(key) ? { key } : { problem: problem("invalid-parameter", KEY_RULE, [FAULT]) };
}

const FAULT: Fault = { pointer: "/header/Idempotency-Key", code: "invalid", detail: KEY_RULE };
