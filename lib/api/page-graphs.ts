import type { Kind } from "#lib/domain/kinds.ts";
import { type PageBody, pageGraph } from "#lib/formats/rdf/page-graph.ts";
import type { Statement } from "#lib/formats/rdf/statement.ts";
import { findIds } from "#lib/pages/find-ids.ts";
import { namesInRecord } from "#lib/revisions/names-in-record.ts";
import { dayOf } from "./day-of.ts";
import type { Writing } from "./form.ts";

/** Pages of a kind as one graph: what their records say by slug is said by the pages' identities. */
export async function graphOfPages(kind: Kind, pages: readonly PageBody[], { db, url }: Writing): Promise<Statement[]> {
  const named = pages.flatMap(({ record }) => (record ? namesInRecord({ kind, record }) : []));
  // Where a part of the record was not asked for, nothing is named by it.
  const names = named.filter(({ slug }) => slug !== undefined);
  const find = await findIds(db, names);
  return pages.flatMap((page) => pageGraph(kind, page, find, dayOf(url)));
}
