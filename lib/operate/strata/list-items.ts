import type { ListName, QueryOf } from "#lib/client/list-all.ts";
import { type Command, Misuse } from "./command.ts";

/** list LIST [NAME=VALUE …]: every item of a list, a line each. The API says which lists and parameters there are. */
export async function listItems({ client, words, said, tell }: Command): Promise<void> {
  const [name = "", ...filters] = words;
  const query = { asOf: said["as-of"], at: said.at, ...Object.fromEntries(filters.map(readFilter)) };
  for await (const item of client.listAll(name as ListName, query as QueryOf<ListName>))
    tell(said.json ? JSON.stringify(item) : describe(item as object));
}

function readFilter(word: string): [string, string] {
  const at = word.indexOf("=");
  if (at < 1) throw new Misuse(`“${word}” is no filter: write NAME=VALUE, such as vendor=aws.`);
  return [word.slice(0, at), word.slice(at + 1)];
}

/** A page by its slug and title; anything else as it is. */
function describe(item: object): string {
  const { slug, title } = { slug: null, title: "", ...item };
  return slug === null ? JSON.stringify(item) : `${slug}\t${title}`;
}
