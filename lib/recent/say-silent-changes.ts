import type { Database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { readRows } from "#lib/db/read-rows.ts";
import type { Change } from "#lib/domain/change.ts";
import type { Content } from "#lib/domain/content.ts";
import { diffRevisions } from "#lib/domain/diff/diff-revisions.ts";
import { sentencesOf } from "#lib/domain/diff/sentences-of.ts";
import type { Kind } from "#lib/domain/kinds.ts";

/** A line of a list has room for so many. */
const SAID = 2;

/**
 * The changes, those without a summary with what they changed in the page's name and record in its stead. Texts are not
 * compared: that is what the diff is for.
 */
export async function saySilentChanges<C extends Change>(db: Database, changes: readonly C[]): Promise<C[]> {
  const silent = changes.filter(({ summary, parent }) => summary === "" && parent !== null);
  if (silent.length === 0) return [...changes];
  const contents = await readContents(db, silent);
  return changes.map((change) => ({
    ...change,
    summary: change.summary === "" ? say(change, contents) : change.summary,
  }));
}

type Contents = ReadonlyMap<number, Content>;

async function readContents(db: Database, changes: readonly Change[]): Promise<Contents> {
  const numbers = changes.flatMap(({ number, parent }) => [number, parent]);
  const rows = await readRows<Content & { number: number }>(
    db,
    Prisma.sql`
    SELECT r.number, r.slug, r.title, r.record, '' AS body FROM shown_revisions r
    WHERE r.number = ANY(${numbers}::int[]) AND NOT r.text_hidden`,
  );
  return new Map(rows.map(({ number, ...content }) => [number, content]));
}

function say({ number, parent, page }: Change, contents: Contents): string {
  const [before, after] = [contents.get(parent ?? 0), contents.get(number)];
  if (!before || !after) return "";
  const kind: Kind = page.kind;
  const sentences = sentencesOf(diffRevisions({ ...before, kind }, { ...after, kind }));
  const more = sentences.length - SAID;
  return [...sentences.slice(0, SAID), ...(more > 0 ? [`${more} more`] : [])].join("; ");
}
