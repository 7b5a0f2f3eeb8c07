import { stringify } from "yaml";
import type { Paths } from "#lib/client/api-types.ts";
import type { Collection } from "#lib/domain/kinds.ts";
import type { Command } from "./command.ts";
import { findCollection } from "./find-collection.ts";

type Page = Paths[`/api/v1/${Collection}/{name}`]["get"]["responses"][200]["content"]["application/json"];

/** get KIND NAME: a page as it is now, or by the clocks that were said. */
export async function getPage({ client, words, said, tell }: Command): Promise<void> {
  const [kind = "", name = ""] = words;
  const { data } = await client.api.GET(`/api/v1/${findCollection(kind)}/{name}`, {
    params: { path: { name }, query: { asOf: said["as-of"], at: said.at } },
  });
  if (!data) return;
  tell(said.json ? JSON.stringify(data, null, 2) : describe(data));
}

function describe({ kind, slug, title, body, record, revision }: Page): string {
  const said = `${kind} ${slug}, revision ${revision.number} of ${revision.at} by ${revision.by ?? "somebody"}`;
  return [title, said, "", stringify(record).trimEnd(), "", body.trimEnd()].join("\n");
}
