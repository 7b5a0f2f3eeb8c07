import type { Content } from "#lib/domain/content.ts";
import type { PageRecord } from "#lib/domain/records.ts";
import { mergeValue } from "./merge-record.ts";
import { settleRecord } from "./settle-record.ts";
import { settleText } from "./settle-text.ts";

/**
 * What a person begins with who brings two versions of a page together: all that merges is merged; of the text both
 * versions stand where it does not, of everything else mine.
 */
export function settleContent(base: Content, mine: Content, theirs: Content): Content {
  const title = mergeValue({ base: base.title, mine: mine.title, theirs: theirs.title }, "/title");
  return {
    kind: mine.kind,
    slug: theirs.slug,
    title: title.clean ? (title.value as string) : mine.title,
    body: settleText(base.body, mine.body, theirs.body),
    record: settleRecord(base.record, mine.record, theirs.record) as PageRecord,
  };
}
