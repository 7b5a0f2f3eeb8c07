import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import { KINDS, type Kind } from "#lib/domain/kinds.ts";
import type { PageRecord } from "#lib/domain/records.ts";
import { saidAt } from "#lib/taxonomy/when.ts";

export type WalkedPage = {
  id: number;
  kind: Kind;
  slug: string;
  title: string;
  record: PageRecord;
  revision: { number: number; at: string };
};

type Row = Omit<WalkedPage, "revision"> & { number: number; at: Date };

const BATCH = 500;

/**
 * Every page that stands at revision `at`, by kind and then by id, in batches of one kind. What is saved meanwhile changes
 * nothing: all batches tell of the same state.
 */
export async function* walkPages(db: Database, at: number): AsyncGenerator<WalkedPage[]> {
  for (const kind of KINDS) {
    let after = 0;
    for (;;) {
      const pages = await readBatch(db, kind, at, after);
      if (pages.length > 0) yield pages;
      if (pages.length < BATCH) break;
      after = pages.at(-1)?.id ?? after;
    }
  }
}

async function readBatch(db: Database, kind: Kind, at: number, after: number): Promise<WalkedPage[]> {
  const rows = await readRows<Row>(
    db,
    Prisma.sql`
    SELECT n.page_id AS id, n.kind::text, n.slug, n.title, r.record, r.number, r.at
    FROM nodes n JOIN LATERAL (SELECT record, number, at FROM shown_revisions WHERE page_id = n.page_id
      AND number <= ${at}::int AND NOT text_hidden ORDER BY number DESC LIMIT 1) r ON true
    WHERE n.kind = ${kind}::"Kind" AND n.page_id > ${after}::int AND ${saidAt("n", { asOf: null, at })}
    ORDER BY n.page_id LIMIT ${BATCH}::int`,
  );
  return rows.map(({ number, at: said, ...page }) => ({ ...page, revision: { number, at: said.toISOString() } }));
}
