import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import { OperatorError } from "../../operator-error.ts";
import type { BenchWiki } from "./bench-wiki.ts";

const agent = new Agent({ keepAlive: true });

export type Posted = { ms: number; number: number; merged: boolean };

/** Sends the edit form as a browser's script does, and takes the time from the request to the whole answer. */
export async function postEdit(
  { served, cookie, page }: Pick<BenchWiki, "served" | "cookie" | "page">,
  { base, body }: { base: number; body: string },
): Promise<Posted> {
  const form = new URLSearchParams({ base: String(base), key: randomUUID(), title: `Edited ${page.slug}`, body });
  const began = performance.now();
  const { status, text } = await post(`${served.url}/articles/${page.slug}/edit/save`, form.toString(), {
    accept: "application/json",
    "content-type": "application/x-www-form-urlencoded",
    cookie,
    origin: served.url,
  });
  const ms = performance.now() - began;
  if (status !== 200) throw new OperatorError(`An edit was answered with ${status}: ${text.slice(0, 500)}`);
  const { number, merged } = JSON.parse(text) as { number: number; merged: boolean };
  return { ms, number, merged };
}

function post(url: string, body: string, headers: Record<string, string>): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", agent, headers }, async (response) => {
      const text = Buffer.concat(await response.toArray()).toString();
      resolve({ status: response.statusCode ?? 0, text });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
