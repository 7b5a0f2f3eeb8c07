import createFetchClient, { type Client } from "openapi-fetch";
import type { Paths } from "./api-types.ts";
import { type Following, followChanges } from "./follow-changes.ts";
import { type ItemOf, type ListName, listAll, type QueryOf } from "./list-all.ts";
import { readExport } from "./read-export.ts";
import { type Send, sendPatiently } from "./send-patiently.ts";

export type ClientOptions = {
  /** Where the wiki is, such as `https://strata.example`. */
  site: string;
  /** A token of the settings page; reading needs none. */
  token?: string | undefined;
  /** Another `fetch` than that of the platform. */
  fetch?: Send;
};

/**
 * A client of the API, typed from its description; it runs in browsers as well. `api` makes any call:
 *
 *     const client = createClient({ site: "http://localhost:3000" });
 *     const { data } = await client.api.GET("/api/v1/offerings/{name}", { params: { path: { name: "amazon-s3" } } });
 *
 * What is refused is thrown as an `ApiProblem`. A refusal for the moment is waited for, and a write that is sent again
 * is carried out once.
 */
export function createClient({ site, token, fetch = globalThis.fetch }: ClientOptions) {
  const send = sendPatiently(fetch, token);
  const api: Client<Paths, "application/json"> = createFetchClient({
    baseUrl: site,
    fetch: send,
    querySerializer: { array: { style: "form", explode: false } },
  });
  return {
    api,
    /** The response to a GET of an address of the site, whatever its form. */
    open: (address: string, headers: Record<string, string> = {}): Promise<Response> =>
      send(new Request(new URL(address, site), { headers })),
    /** The items of a list, one after the other, however many answers they stand in. */
    listAll: <Name extends ListName>(
      name: Name,
      query: QueryOf<Name> = {} as QueryOf<Name>,
    ): AsyncGenerator<ItemOf<Name>> => listAll({ send, site }, name, query),
    /** The revisions after `since` as they are made, each once and in order, until the signal is aborted. */
    followChanges: (following: Following = {}) => followChanges({ send, site }, following),
    /** The bytes of the backup, as they come. */
    readExport: (): Promise<ReadableStream<Uint8Array>> => readExport({ send, site }),
  };
}

export type StrataClient = ReturnType<typeof createClient>;
