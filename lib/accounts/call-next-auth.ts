import NextAuth, { type AuthOptions } from "next-auth";
import { setEnvironment } from "#lib/env.ts";

type Asked = {
  method: string;
  query: Record<string, string | string[]>;
  body: Record<string, string> | undefined;
  cookies: Record<string, string>;
  headers: Record<string, string>;
};

type Handler = (asked: Asked, answer: Collected, options: AuthOptions) => Promise<unknown>;

// Node hands out a CommonJS module whole, a bundler its default export.
const handle = ((NextAuth as unknown as { default?: unknown }).default ?? NextAuth) as unknown as Handler;

/** An action of next-auth, as its address names it: what to do, and by which provider. */
export type AuthCall = Omit<Asked, "query" | "headers"> & {
  action: readonly string[];
  query: Record<string, string>;
  /** The origin that browsers reach us by. */
  site: string;
};

/** What next-auth answers, with all of its cookies. It is asked without Next: the same in every process and in tests. */
export async function callNextAuth(call: AuthCall, options: AuthOptions): Promise<Response> {
  // It reads from the environment whether it may believe what we say of where we are.
  setEnvironment({ NEXTAUTH_URL: "", AUTH_TRUST_HOST: "1" });
  const { protocol, host } = new URL(call.site);
  const headers = { "x-forwarded-host": host, "x-forwarded-proto": protocol.slice(0, -1) };
  const answer = new Collected();
  await handle({ ...call, query: { ...call.query, nextauth: [...call.action] }, headers }, answer, options);
  return answer.response();
}

/** As much of a response of Node as next-auth writes to. */
class Collected {
  #status = 200;
  #headers = new Headers();
  #body: string | null = null;

  status(status: number): this {
    this.#status = status;
    return this;
  }

  getHeader(name: string): string[] | undefined {
    return name === "Set-Cookie" ? this.#headers.getSetCookie() : undefined;
  }

  setHeader(name: string, value: string | string[]): this {
    this.#headers.delete(name);
    for (const one of [value].flat()) this.#headers.append(name, one);
    return this;
  }

  json(body: unknown): void {
    this.setHeader("Content-Type", "application/json");
    this.#body = JSON.stringify(body);
  }

  send(body: unknown): void {
    if (typeof body === "string") this.#body = body;
    else if (body !== undefined) this.json(body);
  }

  end(): void {
    this.#body = null;
  }

  response(): Response {
    return new Response(this.#body, { status: this.#status, headers: this.#headers });
  }
}
