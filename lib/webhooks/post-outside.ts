import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isAllowedHost, refuseTarget } from "./check-target.ts";
import { lookupPublic, PRIVATE } from "./public-address.ts";

/** What became of a request: the status, or why there is none. */
export type Posted = { status: number } | { error: string };

export type Posting = {
  headers: Record<string, string>;
  body: string;
  /** Where the operator allows requests to whatever they are: `host:port`. */
  hosts: readonly string[];
  signal: AbortSignal;
  timeoutMs?: number;
};

const TIMEOUT_MS = 10_000;

/** So much of an answer is read, to let the other side finish; nothing in it counts. */
const MOST_BYTES = 8192;

/**
 * Posts to an address that a stranger named: only to the public internet, over a connection of its own to an address that
 * was looked at, without following redirects, and for at most 10 s in all. Rejects only when `signal` is aborted.
 */
export async function postOutside(url: string, posting: Posting): Promise<Posted> {
  const { headers, body, hosts, signal, timeoutMs = TIMEOUT_MS } = posting;
  const refused = refuseTarget(url, hosts);
  if (refused) return { error: refused };
  const target = new URL(url);
  const deadline = AbortSignal.timeout(timeoutMs);
  const length = { "content-length": String(Buffer.byteLength(body)) };
  const options = {
    method: "POST",
    headers: { ...headers, ...length },
    agent: false,
    signal: AbortSignal.any([deadline, signal]),
    ...(isAllowedHost(target, hosts) ? {} : { lookup: lookupPublic }),
  };
  const posted = await new Promise<Posted>((resolve) => {
    const send = target.protocol === "https:" ? requestHttps : requestHttp;
    const request = send(target, options, (response) => {
      const settle = () => resolve({ status: response.statusCode ?? 0 });
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > MOST_BYTES) response.destroy();
      });
      response.on("error", settle).on("close", settle);
    });
    request.on("error", (error) => resolve({ error: sayFailure(error, deadline.aborted, timeoutMs) }));
    request.end(body);
  });
  signal.throwIfAborted();
  return posted;
}

const SENTENCES: Readonly<Record<string, string>> = {
  ENOTFOUND: "The name of the host was not found.",
  EAI_AGAIN: "The name of the host could not be looked up.",
  ECONNREFUSED: "The connection was refused.",
  ECONNRESET: "The connection was cut.",
  EHOSTUNREACH: "The host cannot be reached.",
  ENETUNREACH: "The host cannot be reached.",
};

function sayFailure(error: NodeJS.ErrnoException, late: boolean, timeoutMs: number): string {
  if (late) return `There was no answer within ${timeoutMs / 1000} seconds.`;
  if (error.message === PRIVATE) return PRIVATE;
  return SENTENCES[error.code ?? ""] ?? `The connection failed (${error.code ?? error.name}).`;
}
