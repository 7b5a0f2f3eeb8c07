import { Prisma } from "#lib/db/generated/client.ts";
import type { Content } from "#lib/domain/content.ts";

/**
 * Writes what search finds of a page: its name, its other names, and its text with the sentences of its record; nothing
 * of a page that is gone. Parts of a statement.
 */
export function searchParts(page: number, said: { content: Content; text: string } | null): Prisma.Sql[] {
  if (!said) return [Prisma.sql`unfound AS (DELETE FROM search_documents WHERE page_id = ${page})`];
  const { kind, title, labels, words } = documentOf(said.content, said.text);
  return [
    // Not ON CONFLICT: it would take the text apart into its words twice, for the row that is proposed and the one written.
    Prisma.sql`found_still AS (
      UPDATE search_documents SET title = ${title}, labels = ${labels}, text = ${words}
      WHERE page_id = ${page} AND (title, labels, text) IS DISTINCT FROM (${title}, ${labels}, ${words}))`,
    Prisma.sql`found_first AS (
      INSERT INTO search_documents (page_id, kind, title, labels, text)
      SELECT ${page}, ${kind}::"Kind", ${title}, ${labels}, ${words}
      WHERE NOT EXISTS (SELECT FROM search_documents WHERE page_id = ${page}))`,
  ];
}

/** What search knows of a page whose plain text is `text`. */
export const documentOf = ({ kind, title, record }: Content, text: string) => ({
  kind,
  title,
  labels: record.altLabels.join("\n"),
  words: `${record.definition}\n${text}\n${sentencesOf(record).join("\n")}`,
});

// Addresses, dates, ids, slugs and words of closed lists: nobody searches for them as prose.
const NOT_PROSE = new Set(
  (
    "definition altLabels references url homepage id from until date asOf order notation licence status role rank " +
    "confidence handover component vendor layer model relation type target axis values exists direction"
  ).split(" "),
);

/** The prose in a record, in an order that does not depend on how its members happen to be stored. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(sentencesOf);
  if (value === null || typeof value !== "object") return [];
  const members = Object.entries(value).filter(([key]) => !NOT_PROSE.has(key));
  return members.sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, member]) => sentencesOf(member));
}
