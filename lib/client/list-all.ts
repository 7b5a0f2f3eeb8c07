import type { Paths } from "./api-types.ts";
import { getJson, type Line } from "./get-json.ts";

type JsonOf<Path extends keyof Paths> = Paths[Path] extends {
  get: { responses: { 200: { content: { "application/json": infer Body } } } };
}
  ? Body
  : never;

type PathOf<Name extends string> = `/api/v1/${Name}` & keyof Paths;

/** The lists that go on with a cursor, by what stands behind `/api/v1/`. */
export type ListName = {
  [Path in keyof Paths]: Path extends `/api/v1/${infer Name}`
    ? Name extends `${string}{${string}`
      ? never
      : JsonOf<Path> extends { items: unknown[]; next: string | null }
        ? Name
        : never
    : never;
}[keyof Paths] &
  string;

export type ItemOf<Name extends ListName> = JsonOf<PathOf<Name>> extends { items: (infer Item)[] } ? Item : never;

export type QueryOf<Name extends ListName> = Paths[PathOf<Name>] extends {
  get: { parameters: { query?: infer Query } };
}
  ? Omit<Query, "cursor">
  : never;

/** The items of a list, one after the other; all are from one state of the wiki, whatever is saved meanwhile. */
export async function* listAll<Name extends ListName>(
  line: Line,
  name: Name,
  query: QueryOf<Name>,
): AsyncGenerator<ItemOf<Name>> {
  let cursor: string | null = null;
  do {
    const asked: object = cursor === null ? query : { ...query, cursor };
    const page: { items: ItemOf<Name>[]; next: string | null } = await getJson(line, `/api/v1/${name}`, asked);
    yield* page.items;
    cursor = page.next;
  } while (cursor !== null);
}
