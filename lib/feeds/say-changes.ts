import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Change } from "#lib/domain/change.ts";
import { NOW } from "#lib/domain/clocks.ts";
import type { Content } from "#lib/domain/content.ts";
import { diffRevisions } from "#lib/domain/diff/diff-revisions.ts";
import { pagesNamed } from "#lib/domain/diff/pages-named.ts";
import { sentencesOf } from "#lib/domain/diff/sentences-of.ts";
import type { LinkTargets } from "#lib/domain/link-targets.ts";
import { resolveTargets } from "#lib/pages/resolve-targets.ts";

/** Of longer texts only that they changed is said: a feed is no place to compare a hundred books. */
const COMPARED_BYTES = 65_536;

const MOST_SENTENCES = 40;

type Said = Omit<Content, "kind" | "body"> & { number: number; body: string | null; hash: string };

/** What each of these changes did, in sentences, by revision; null where a text that it is about is hidden. */
export async function sayChanges(db: Database, changes: readonly Change[]): Promise<Map<number, string[] | null>> {
  const said = await readSaid(db, changes);
  const names = await resolveTargets(db, pagesNamed(...[...said.values()].map(({ record }) => record)), NOW);
  return new Map(changes.map((change) => [change.number, sayChange(change, said, names)]));
}

async function readSaid(db: Database, changes: readonly Change[]): Promise<Map<number, Said>> {
  const numbers = changes.flatMap(({ number, parent }) => (parent === null ? [number] : [number, parent]));
  const rows = await readRows<Said>(
    db,
    Prisma.sql`
    SELECT r.number, r.slug, r.title, r.record, encode(r.body_hash, 'hex') AS hash,
      CASE WHEN r.byte_size <= ${COMPARED_BYTES} THEN r.body END AS body
    FROM shown_revisions r WHERE r.number = ANY(${numbers}::int[]) AND NOT r.text_hidden`,
  );
  return new Map(rows.map((row) => [row.number, row]));
}

function sayChange(
  { number, parent, page: { kind } }: Change,
  said: ReadonlyMap<number, Said>,
  names: LinkTargets,
): string[] | null {
  const after = said.get(number);
  const before = parent === null ? null : said.get(parent);
  if (!after || before === undefined) return null;
  const comparable = after.body !== null && before?.body !== null;
  const content = (one: Said): Content => ({ ...one, kind, body: (comparable && one.body) || "" });
  const sentences = sentencesOf(diffRevisions(before && content(before), content(after), names));
  if (!comparable && before?.hash !== after.hash) sentences.push("text: changed");
  const more = sentences.length - MOST_SENTENCES;
  return more > 0 ? [...sentences.slice(0, MOST_SENTENCES), `and ${more} more`] : sentences;
}
