import type { Connection } from "#lib/db/client.ts";
import type { Content } from "#lib/domain/content.ts";

/** Writes what search finds of a page: its name, its other names, and its text with the sentences of its record. */
export async function projectSearchDocument(
  db: Connection,
  page: number,
  content: Content,
  text: string,
): Promise<void> {
  const labels = content.record.altLabels.join("\n");
  const words = `${content.record.definition}\n${text}\n${sentencesOf(content.record).join("\n")}`;
  await db.$executeRaw`
    INSERT INTO search_documents (page_id, kind, title, labels, text)
    VALUES (${page}, ${content.kind}::"Kind", ${content.title}, ${labels}, ${words})
    ON CONFLICT (page_id) DO UPDATE SET kind = excluded.kind, title = excluded.title, labels = excluded.labels,
      text = excluded.text`;
}

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
