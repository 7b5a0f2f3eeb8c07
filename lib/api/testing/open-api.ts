import type { Database } from "#lib/db/client.ts";
import { createTestDatabase } from "#lib/db/test-database.ts";
import type { OfferingRecord } from "#lib/domain/offering-record.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { loadSeed } from "../../../prisma/seed/load-seed.ts";
import { answerCall } from "../answer-call.ts";

export type Called = { status: number; headers: Headers; body: unknown };

type Item = { id: number; slug: string; title: string; record: OfferingRecord; revision: { number: number } };
export type List = { items: Item[]; total: number; next: string | null };

type TreeOffering = { slug: string; vendor: string; from: string | null; until: string | null };
type Tree = { asOf: string; layers: { slug: string; components: { slug: string; offerings: TreeOffering[] }[] }[] };

export type OpenApi = {
  call(address: string, method?: string): Promise<Called>;
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
  const call = (address: string, method?: string) => callApi(() => db, address, method);
  const list = async (address: string) => (await call(`/api/v1/${address}`)).body as List;
  return {
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

/** One call of the API, as a client far away would make it. */
export async function callApi(database: () => Database, address: string, method = "GET"): Promise<Called> {
  const response = await answerCall(new Request(new URL(address, "http://wiki.example"), { method }), database);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? null : JSON.parse(text) };
}
