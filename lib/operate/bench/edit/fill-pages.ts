import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { type Content, recordSchemaOf } from "#lib/domain/content.ts";
import type { Actor } from "#lib/domain/permissions.ts";
import { type CompiledMarkup, compileMarkup } from "#lib/markup/compile-markup.ts";
import { appendRevision } from "#lib/revisions/append-revision.ts";
import { lookAhead, projectRevision, writeProjection } from "#lib/revisions/projections/project-revision.ts";
import { takeNumber } from "#lib/revisions/take-number.ts";

const BODY = "A page among many, which points at [[offering:amazon-s3]] and at [[Nowhere yet]].\n";
const BATCH = 500;

/**
 * Fills a wiki up to so many pages, articles and offerings in turn, by the product's own way into the log and the
 * projections: what it leaves verifies. Only the text, which is the same everywhere, is compiled once.
 */
export async function fillPages(db: Database, actor: Actor, pages: number): Promise<void> {
  const made = await compileMarkup(BODY);
  if (!made.ok) throw new Error("The text of the bench does not compile.");
  const places = await findPlaces(db);
  for (let count = await db.page.count(); count < pages; count += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, pages - count) }, (_, index) => count + index);
    await db.$transaction(
      async (tx) => {
        for (const number of numbers) await writePage(tx, actor, contentOf(number, places), made.compiled);
      },
      { timeout: 300_000 },
    );
  }
}

type Places = { vendor: string; component: string };

async function findPlaces(db: Database): Promise<Places> {
  const [places] = await db.$queryRaw<Places[]>`
    SELECT (SELECT slug FROM nodes WHERE kind = 'vendor' AND last IS NULL ORDER BY page_id LIMIT 1) AS vendor,
      (SELECT slug FROM nodes WHERE kind = 'component' AND last IS NULL ORDER BY page_id LIMIT 1) AS component`;
  if (!places?.vendor || !places.component) throw new Error("The first content has no vendor or no component.");
  return places;
}

function contentOf(number: number, { vendor, component }: Places): Content {
  const kind = number % 2 ? "article" : "offering";
  const placement = { id: component, component, role: "primary", from: "2010", confidence: "recalled", references: [] };
  const record = kind === "article" ? {} : { vendor, status: "active", placements: [placement] };
  return {
    kind,
    slug: `filled-${number}`,
    title: `Filled page ${number}`,
    body: BODY,
    record: recordSchemaOf(kind).parse(record),
  };
}

type Transaction = Parameters<Parameters<Database["$transaction"]>[0]>[0];

async function writePage(tx: Transaction, actor: Actor, content: Content, compiled: CompiledMarkup): Promise<void> {
  const { kind, slug } = content;
  const { id: page } = await tx.page.create({ data: { kind, slug } });
  const place = await takeNumber(tx);
  const outlook = await lookAhead(tx, page, { content, text: compiled.text, targets: compiled.targets });
  await appendRevision(tx, place, {
    page,
    parent: null,
    actor,
    coAuthors: [],
    origin: "import",
    minor: false,
    summary: "",
    content,
    compiled,
    deleted: false,
    mergedInto: null,
    tags: ["new-page"],
    byteDelta: Buffer.byteLength(content.body),
    waits: false,
    reverts: [],
    watch: false,
    key: null,
  });
  await writeProjection(tx, projectRevision(page, place, outlook), Prisma.sql`SELECT`);
}
