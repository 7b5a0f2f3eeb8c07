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
    Prisma.sql`found AS (
      INSERT INTO search_documents AS d (page_id, kind, title, labels, text)
      VALUES (${page}, ${kind}::"Kind", ${title}, ${labels}, ${words})
      ON CONFLICT (page_id) DO UPDATE SET kind = excluded.kind, title = excluded.title, labels = excluded.labels,
        text = excluded.text
        WHERE (d.title, d.labels, d.text) IS DISTINCT FROM (excluded.title, excluded.labels, excluded.text))`,
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
