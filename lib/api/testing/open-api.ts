import { createTestDatabase } from "#lib/db/test-database.ts";
import type { Database } from "#lib/db/client.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { loadSeed } from "../../../prisma/seed/load-seed.ts";
import { answerCall } from "../answer-call.ts";

export type Called = { status: number; headers: Headers; body: unknown };

export type OpenApi = {
  db: Database;
  call(address: string, method?: string): Promise<Called>;
  close(): Promise<void>;
};

/** The API over a database of its own that holds the first content. */
export async function openApi(): Promise<OpenApi> {
  const { db, drop } = await createTestDatabase();
  await loadSeed(db, () => undefined);
  return {
    db,
    call: (address, method) => callApi(() => db, address, method),
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
