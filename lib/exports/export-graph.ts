import type { Database } from "#lib/db/client.ts";
import type { GraphWriter } from "#lib/formats/rdf/graph-writer.ts";
import { pageGraph } from "#lib/formats/rdf/page-graph.ts";
import { stackGraph } from "#lib/formats/rdf/taxonomy-graph.ts";
import { findIds } from "#lib/pages/find-ids.ts";
import { walkPages } from "#lib/pages/walk-pages.ts";
import { namesInRecord } from "#lib/revisions/names-in-record.ts";

type Wanted = { at: number; day: string | null };

/** All pages at a revision as one graph, in pieces. `day` is the day whose placements say what an offering is about. */
export async function* exportGraph(
  db: Database,
  writer: GraphWriter,
  { at, day }: Wanted,
): AsyncGenerator<string, void, void> {
  yield writer.write(stackGraph());
  for await (const pages of walkPages(db, at)) {
    const find = await findIds(
      db,
      pages.flatMap((page) => namesInRecord(page)),
    );
    for (const page of pages) yield writer.write(pageGraph(page.kind, page, find, day));
  }
  yield writer.end();
}
