import { createToken } from "#lib/accounts/create-token.ts";
import { type Person, writePeople } from "#lib/accounts/testing/people.ts";
import type { Database } from "#lib/db/client.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import type { Scope } from "#lib/domain/token-scopes.ts";
import { CLIENT_ADDRESS } from "#lib/http/client-address.ts";
import { type Called, type Calling, openApi } from "./open-api.ts";

export type ContractApi = {
  db: Database;
  /** A call by somebody with a token for all that they may, where they may hold one, or by nobody; each from a network of its own. */
  call(address: string, calling?: Calling & { as?: Person | null }): Promise<Called>;
  close(): Promise<void>;
};

/** The API over the first content, with people of every role. */
export async function openContractApi(): Promise<ContractApi> {
  const api = await openApi();
  const people = await writePeople(api.db);
  const tokens = new Map<Person, string>();
  const writers = Object.entries(people).filter(([, { role }]) => role !== "reader");
  for (const [name, actor] of writers) tokens.set(name as Person, await makeToken(api.db, actor));
  let calls = 0;
  return {
    ...api,
    call: (address, { as = null, headers, ...calling } = {}) => {
      calls += 1;
      const token = as === null ? undefined : tokens.get(as);
      const all = { [CLIENT_ADDRESS]: `203.0.${calls >> 8}.${calls & 255}`, ...headers };
      return api.call(address, { ...calling, ...(token ? { token } : {}), headers: all });
    },
  };
}

async function makeToken(db: Database, actor: Actor): Promise<string> {
  const scopes: Scope[] = [actor.role === "contributor" ? "edit" : "maintain"];
  const made = await createToken(db, actor, { name: `${actor.name}'s`, scopes, days: 1 });
  if ("problem" in made) throw new Error(`${actor.name}: ${made.problem.detail}`);
  return made.token;
}
