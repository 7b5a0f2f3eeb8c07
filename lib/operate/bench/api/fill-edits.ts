import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import type { OfferingRecord } from "#lib/domain/offering-record.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { COMPILER_VERSION } from "#lib/markup/compiler-version.ts";
import { hashChain, hashContent, hashText } from "#lib/revisions/hash-revision.ts";
import { documentOf } from "#lib/revisions/projections/search-document.ts";

const BATCH = 2000;

/** Of the edits of a page every tenth says something new in the tree: its definition, or how good its placements are. */
const TELLING = 10;

type Edited = {
  page: number;
  number: number;
  edits: number;
  slug: string;
  title: string;
  body: string;
  record: OfferingRecord;
};

/**
 * Edits the offerings in turn until the log has so many revisions. The tree stays as large as it is; its past grows. They
 * are written many at once, but as the product's own rules make them: log and projections of what it leaves verify.
 */
export async function fillEdits(db: Database, actor: Actor, revisions: number): Promise<void> {
  const pages = await db.$queryRaw<Edited[]>`
    SELECT p.id AS page, p.current AS number, 0 AS edits, r.slug, r.title, r.body, r.record
    FROM pages p JOIN revisions r ON r.number = p.current WHERE p.kind = 'offering' AND NOT p.deleted ORDER BY p.id`;
  const [head] = await db.$queryRaw<{ number: number; chain: Uint8Array; at: Date }[]>`
    SELECT number, chain_hash AS chain, at FROM log_head`;
  if (!head || pages.length === 0) throw new Error("There is nothing to edit.");
  let { number, chain } = head;
  while (number < revisions) {
    const batch: Row[] = [];
    while (number < revisions && batch.length < BATCH) {
      number += 1;
      const page = pages[number % pages.length] as Edited;
      const made = editOf(page, { number, chain, at: head.at, actor });
      chain = made.chain;
      Object.assign(page, { number, edits: page.edits + 1, record: made.record });
      batch.push(made.row);
    }
    await writeEdits(db, batch, { number, chain });
  }
  await writeTree(db, head.number);
  await writeDocuments(db, pages);
}

type Moment = { number: number; chain: Uint8Array; at: Date; actor: Actor };

function editOf({ page, number: parent, edits, slug, title, body, record }: Edited, moment: Moment) {
  const { number, at, actor } = moment;
  const said = contentAfter(record, edits + 1);
  const content = { kind: "offering", slug, title, body, record: said } as const;
  const [contentHash, summaryHash] = [hashContent(content), hashText("")];
  const told = { number, page, parent, actor: actor.id, coAuthors: [], at, origin: "edit", minor: false };
  const chain = hashChain(moment.chain, { ...told, deleted: false, mergedInto: null, contentHash, summaryHash });
  const hashes = {
    content_hash: contentHash.toString("hex"),
    summary_hash: summaryHash.toString("hex"),
    chain_hash: chain.toString("hex"),
  };
  return { chain, record: said, row: { number, page, parent, at, actor: actor.id, record: said, ...hashes } };
}

function contentAfter(record: OfferingRecord, edit: number): OfferingRecord {
  const said = { ...record, note: `Edit ${edit}.` };
  if (edit % TELLING === 0) said.definition = `${record.definition.replace(/ \(\d+\)$/, "")} (${edit})`;
  const rank = edit % (2 * TELLING) < TELLING ? "normal" : "preferred";
  if (edit % TELLING === 0)
    said.placements = record.placements.map((claim) => (claim.rank === "deprecated" ? claim : { ...claim, rank }));
  return said;
}

type Row = ReturnType<typeof editOf>["row"];

const writeEdits = (db: Database, rows: readonly Row[], head: { number: number; chain: Uint8Array }) =>
  db.$executeRaw`
    WITH e AS (
      SELECT e.*, r.slug, r.title, r.body, r.byte_size, r.body_hash
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS e (number int, page int, parent int, at timestamptz,
        actor uuid, record jsonb, content_hash text, summary_hash text,
        chain_hash text)
      JOIN pages p ON p.id = e.page JOIN LATERAL (
        SELECT * FROM revisions r WHERE r.page_id = e.page ORDER BY r.number LIMIT 1) r ON true),
    marked AS (INSERT INTO revision_marks (revision, byte_delta) SELECT number, 0 FROM e),
    pointed AS (UPDATE pages p SET current = (SELECT max(number) FROM e WHERE page = p.id)
      WHERE p.id IN (SELECT page FROM e)),
    moved AS (UPDATE log_head SET number = ${head.number}, chain_hash = ${head.chain})
    INSERT INTO revisions (number, page_id, parent, actor_id, at, origin, summary, slug, title, body, record, byte_size,
      body_hash, content_hash, summary_hash, chain_hash)
    SELECT number, page, parent, actor, at, 'edit', '', slug, title, body, record, byte_size, body_hash,
      decode(content_hash, 'hex'), decode(summary_hash, 'hex'), decode(chain_hash, 'hex') FROM e`;

/** Projects the edits after a revision: each row that stood is ended, and begun again by every edit that says it anew. */
async function writeTree(db: Database, after: number): Promise<void> {
  const told = Prisma.sql`
    SELECT page_id, number, definition, record, lead(number) OVER (PARTITION BY page_id ORDER BY number) AS next
    FROM (SELECT page_id, number, record, record->>'definition' AS definition,
        lag(record->>'definition') OVER (PARTITION BY page_id ORDER BY number) AS before FROM revisions) r
    WHERE number > ${after} AND definition IS DISTINCT FROM before`;
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`CREATE TEMP TABLE told ON COMMIT DROP AS ${told}`;
      await tx.$executeRaw`CREATE TEMP TABLE stood ON COMMIT DROP AS SELECT * FROM nodes WHERE last IS NULL`;
      await tx.$executeRaw`CREATE TEMP TABLE placed ON COMMIT DROP AS SELECT * FROM placements WHERE last IS NULL`;
      await tx.$executeRaw`UPDATE nodes n SET last = t.first FROM (SELECT page_id, min(number) AS first FROM told GROUP BY 1) t
      WHERE n.page_id = t.page_id AND n.last IS NULL`;
      await tx.$executeRaw`UPDATE placements p SET last = t.first
      FROM (SELECT page_id, min(number) AS first FROM told GROUP BY 1) t
      WHERE p.offering_id = t.page_id AND p.last IS NULL AND p.rank <> 'deprecated'`;
      await tx.$executeRaw`
      INSERT INTO nodes (page_id, kind, slug, title, definition, parent_id, position, notation, status, labels, first, last)
      SELECT page_id, kind, slug, title, t.definition, parent_id, position, notation, status, labels, t.number, t.next
      FROM stood JOIN told t USING (page_id)`;
      await tx.$executeRaw`
      INSERT INTO placements (offering_id, claim_id, component_id, role, rank, confidence, since, until, world, first, last)
      SELECT offering_id, claim_id, component_id, role, said->>'rank', confidence, since, until, world, t.number, t.next
      FROM placed JOIN told t ON t.page_id = placed.offering_id,
        jsonb_array_elements(t.record->'placements') AS said
      WHERE said->>'id' = claim_id AND said->>'rank' <> 'deprecated'`;
    },
    { timeout: 300_000 },
  );
}

async function writeDocuments(db: Database, pages: readonly Edited[]): Promise<void> {
  const found = await db.$queryRaw<{ page: number; text: string }[]>`
    SELECT p.id AS page, k.text FROM pages p JOIN revisions r ON r.number = p.current
    JOIN renderings k ON k.body_hash = r.body_hash AND k.version = ${COMPILER_VERSION}`;
  const texts = new Map(found.map(({ page, text }) => [page, text]));
  const rows = pages.map(({ page, number: _, edits: __, ...said }) => ({
    page,
    words: documentOf({ kind: "offering", ...said }, texts.get(page) ?? "").words,
  }));
  await db.$executeRaw`
    UPDATE search_documents d SET text = w.words
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS w (page int, words text) WHERE d.page_id = w.page`;
}
