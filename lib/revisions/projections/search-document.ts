import type { Connection } from "#lib/db/client.ts";
import type { Content } from "#lib/domain/content.ts";

/** Writes what search finds of a page: its name, its other names, and its text with the sentences of its record. */
export async function projectSearchDocument(db: Connection, page: number, content: Content, text: string): Promise<void> {
  const labels = content.record.altLabels.join("\n");
  const words = `${content.record.definition}\n${text}\n${sentencesOf(content.record).join("\n")}`;
  await db.$executeRaw`
    INSERT INTO search_documents (page_id, kind, title, labels, text)
    VALUES (${page}, ${content.kind}::"Kind", ${content.title}, ${labels}, ${words})
    ON CONFLICT (page_id) DO UPDATE SET kind = excluded.kind, title = excluded.title, labels = excluded.labels,
      text = excluded.text`;
}

const NOT_PROSE = new Set(["definition", "altLabels", "references", "url", "homepage", "id", "from", "until", "date", "asOf"]);

/** The prose in a record: every string but addresses, dates and ids. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(sentencesOf);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, member]) => (NOT_PROSE.has(key) ? [] : sentencesOf(member)));
}
