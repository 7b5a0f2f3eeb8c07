import type { Change } from "#lib/client/api-types.ts";
import type { StrataClient } from "#lib/client/create-client.ts";
import { type Command, Misuse } from "./command.ts";

/** changes [--since N] [--follow]: the log from a revision on, a line each; with --follow as it is written. */
export async function showChanges({ client, said, tell, signal }: Command): Promise<void> {
  const since = readSince(said.since);
  const changes = said.follow ? client.followChanges({ since, signal }) : readLog(client, since ?? 0);
  for await (const change of changes) tell(said.json ? JSON.stringify(change) : describe(change));
}

function readSince(said: string | undefined): number | undefined {
  if (said === undefined || /^\d{1,9}$/.test(said)) return said === undefined ? undefined : Number(said);
  throw new Misuse(`--since takes the number of a revision, not “${said}”.`);
}

async function* readLog(client: StrataClient, first: number): AsyncGenerator<Change> {
  for (let since = first; ; ) {
    const { data } = await client.api.GET("/api/v1/changes", { params: { query: { since, limit: 500 } } });
    if (!data) return;
    yield* data.items;
    if (data.next >= data.head) return;
    since = data.next;
  }
}

function describe({ number, at, by, page, summary, deleted }: Change): string {
  const what = `${page.kind}/${page.slug ?? "hidden"}${deleted ? " deleted" : ""}`;
  return [number, at, by ?? "hidden", what, summary ?? "hidden"].join("\t");
}
