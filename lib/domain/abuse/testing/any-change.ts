import type { Change } from "#lib/domain/abuse/change.ts";
import { addedLinks } from "#lib/domain/abuse/external-links.ts";
import { type Content, recordSchemaOf } from "#lib/domain/content.ts";

/** An article of this text. */
export const article = (body: string): Content => ({
  kind: "article",
  slug: "clouds",
  title: "Clouds",
  body,
  record: recordSchemaOf("article").parse({ definition: "What clouds are." }),
});

/** An edit that turns one text into another (null: a new page), by an account that did nothing before. */
export function editOf(before: string | null, after: string, more: Partial<Change> = {}): Change {
  const contents = { before: before === null ? null : article(before), after: article(after) };
  return {
    ...contents,
    links: addedLinks(contents.before, contents.after),
    newHosts: [],
    recent: { blanked: 0, texts: [], created: [] },
    ...more,
  };
}
