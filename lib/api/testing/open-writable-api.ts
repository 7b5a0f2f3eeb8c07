import { createToken } from "#lib/accounts/create-token.ts";
import { type Person, writePeople } from "#lib/accounts/testing/people.ts";
import type { Database } from "#lib/db/client.ts";
import { createTestDatabase } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import type { Scope } from "#lib/domain/token-scopes.ts";
import { CLIENT_ADDRESS } from "#lib/http/client-address.ts";
import { stopCompiler } from "#lib/markup/compile-markup.ts";
import { writeSmallWorld } from "#lib/revisions/testing/small-world.ts";
import { answerCall } from "../answer-call.ts";
import { faultsBySchema } from "./contract.ts";
import { type Called, type Calling, callApi } from "./open-api.ts";

/** A call as somebody with a token makes it; `etag` is what `If-Match` says. */
export type Writing = Calling & { as?: Person; scope?: Scope; etag?: string; type?: string };

export type WritableApi = {
  db: Database;
  people: Record<Person, Actor>;
  ids: Record<string, number>;
  /** Calls an address below `/api/v1`, by Tess with a token for everything unless said otherwise, each from a network of its own. */
  call(address: string, writing?: Writing): Promise<Called>;
  /** Sends a body to an address below `/api/v1` while it is written, by Grace; the answer may come before its end. */
  stream(address: string, body: ReadableStream<Uint8Array>): Promise<Response>;
  /** The ETag of a page below `/api/v1`. */
  etagOf(address: string): Promise<string>;
  logLength(): Promise<number>;
  close(): Promise<void>;
};

const PROBLEM = "#/components/schemas/Problem";

/** The API over the small world with the people of the tests. Every problem that it answers is held against its schema. */
export async function openWritableApi(): Promise<WritableApi> {
  const { db, drop } = await createTestDatabase();
  const { ids } = await writeSmallWorld(db);
  const people = await writePeople(db);
  const tokens = new Map<string, Promise<string>>();
  let calls = 0;
  const tokenOf = (person: Person, scope: Scope): Promise<string> => {
    const name = `${person} ${scope}`;
    const token = tokens.get(name) ?? makeToken(db, people[person], scope);
    tokens.set(name, token);
    return token;
  };
  const call = async (address: string, { as = "tess", scope, etag, type, headers, ...calling }: Writing = {}) => {
    calls += 1;
    const all = {
      [CLIENT_ADDRESS]: `198.51.${calls >> 8}.${calls & 255}`,
      ...(etag === undefined ? {} : { "if-match": etag }),
      ...(type === undefined ? {} : { "content-type": type }),
      ...headers,
    };
    const token = await tokenOf(as, scope ?? (people[as].role === "contributor" ? "edit" : "maintain"));
    const called = await callApi(() => db, `/api/v1${address}`, { token, ...calling, headers: all });
    if (called.headers.get("content-type") === "application/problem+json") {
      const faults = faultsBySchema(PROBLEM, called.body);
      if (faults.length) throw new Error(`${address}: ${faults.join(", ")}`);
    }
    return called;
  };
  return {
    db,
    people,
    ids,
    call,
    async stream(address, body) {
      const headers = {
        authorization: `Bearer ${await tokenOf("grace", "maintain")}`,
        "content-type": "application/x-ndjson",
      };
      const url = new URL(`/api/v1${address}`, "http://wiki.example");
      return answerCall(new Request(url, { method: "POST", headers, body, duplex: "half" } as RequestInit), () => db);
    },
    etagOf: async (address) => (await call(address)).headers.get("etag") ?? "",
    logLength: () => db.revision.count(),
    async close() {
      await stopCompiler();
      await drop();
    },
  };
}

async function makeToken(db: Database, actor: Actor, scope: Scope): Promise<string> {
  const made = await createToken(db, actor, { name: `${actor.name} ${scope}`, scopes: [scope], days: 1 });
  if ("problem" in made) throw new Error(JSON.stringify(made.problem));
  return made.token;
}
