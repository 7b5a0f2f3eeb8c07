import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "#lib/db/client.ts";
import { createTestDatabase } from "#lib/db/test-database.ts";
import type { OfferingRecord } from "#lib/domain/offering-record.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { loadSeed } from "../../../prisma/seed/load-seed.ts";
import { answerCall } from "../answer-call.ts";
import { findAnswerFaults } from "./find-answer-faults.ts";

export type Called = { status: number; headers: Headers; body: unknown };

type Item = { id: number; slug: string; title: string; record: OfferingRecord; revision: { number: number } };
export type List = { items: Item[]; total: number; next: string | null };

type TreeOffering = { slug: string; vendor: string; from: string | null; until: string | null };
type Tree = { asOf: string; layers: { slug: string; components: { slug: string; offerings: TreeOffering[] }[] }[] };

/** What a call is made with beside its address. A body that is no string is sent as JSON. */
export type Calling = { method?: string; token?: string; headers?: Record<string, string>; body?: unknown };

export type OpenApi = {
  db: Database;
  call(address: string, calling?: Calling | string): Promise<Called>;
  /** The list at an address below `/api/v1`; the record is an offering's only in lists of those. */
  list(address: string): Promise<List>;
  slugs(address: string): Promise<string[]>;
  /** The taxonomy, and all offerings in it in one row. */
  tree(query: string): Promise<{ tree: Tree; offerings: TreeOffering[] }>;
  close(): Promise<void>;
};

/** The API over a database of its own that holds the first content. */
export async function openApi(): Promise<OpenApi> {
  const { db, drop } = await createTestDatabase();
  await loadSeed(db, () => undefined);
  const call = (address: string, calling?: Calling | string) => callApi(() => db, address, calling);
  const list = async (address: string) => (await call(`/api/v1/${address}`)).body as List;
  return {
    db,
    call,
    list,
    slugs: async (address) => (await list(address)).items.map(({ slug }) => slug),
    async tree(query) {
      const tree = (await call(`/api/v1/taxonomy${query}`)).body as Tree;
      return {
        tree,
        offerings: tree.layers.flatMap(({ components }) => components.flatMap(({ offerings }) => offerings)),
      };
    },
    async close() {
      await stopCompiler();
      await drop();
    },
  };
}

/**
 * One call of the API, as a client far away would make it; by its method alone, or with all that belongs to it. Throws
 * where the answer is none that the OpenAPI document tells of.
 */
export async function callApi(
  database: () => Database,
  address: string,
  calling: Calling | string = {},
): Promise<Called> {
  const { method = "GET", token, headers = {}, body } = typeof calling === "string" ? { method: calling } : calling;
  const sent = body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
  const all = {
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...headers,
  };
  const request = new Request(new URL(address, "http://wiki.example"), { method, headers: all, ...sent });
  const response = await answerCall(request, database);
  const text = await readText(response);
  const faults = findAnswerFaults(method, address, { status: response.status, headers: response.headers, text });
  if (faults.length > 0)
    throw new Error(
      `${method} ${address} (${response.status}): ${faults.slice(0, 5).join("; ")}\n${text.slice(0, 500)}`,
    );
  const isJson = /[/+]json\b/.test(response.headers.get("content-type") ?? "");
  return {
    status: response.status,
    headers: response.headers,
    body: text === "" ? null : isJson ? JSON.parse(text) : text,
  };
}

/** The body; of a stream of events, which has no end, what comes at once. */
async function readText(response: Response): Promise<string> {
  if (!response.headers.get("content-type")?.startsWith("text/event-stream") || !response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let chunks = 0; chunks < 2; chunks += 1) {
    const next = await Promise.race([reader.read(), sleep(PATIENCE_MS, null)]);
    if (!next || next.done) break;
    text += decoder.decode(next.value, { stream: true });
  }
  await reader.cancel();
  return text;
}

const PATIENCE_MS = 200;
