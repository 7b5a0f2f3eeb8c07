import type { Content } from "#lib/domain/content.ts";
import type { PageRecord } from "#lib/domain/records.ts";
import type { Conflict, Merge } from "./conflict.ts";
import { mergeRecord, mergeValue } from "./merge-record.ts";
import { mergeText } from "./merge-text.ts";
import type { Sides } from "./weave-regions.ts";

/**
 * Merges two versions of a page made from the same base: title and slug as a whole, the text by lines and words, the record
 * by field and claim. All conflicts at once. Text and record have yet to be judged again: two changes, each allowed, may
 * break a rule together.
 */
export function mergeContent(base: Content, mine: Content, theirs: Content): Merge<Content> {
  const title = mergeValue({ base: base.title, mine: mine.title, theirs: theirs.title }, "/title");
  const slug = mergeValue({ base: base.slug, mine: mine.slug, theirs: theirs.slug }, "/slug");
  const body = mergeBody({ base: base.body, mine: mine.body, theirs: theirs.body });
  const record = mergeRecord(base.record, mine.record, theirs.record);
  if (title.clean && slug.clean && body.clean && record.clean)
    return {
      clean: true,
      value: {
        kind: mine.kind,
        title: title.value as string,
        slug: slug.value as string,
        body: body.value,
        record: record.value as PageRecord,
      },
    };
  return { clean: false, conflicts: [title, slug, body, record].flatMap(conflictsOf) };
}

function mergeBody({ base, mine, theirs }: Sides<string>): Merge<string> {
  const merged = mergeText(base, mine, theirs);
  if (merged.clean) return { clean: true, value: merged.text };
  return {
    clean: false,
    conflicts: merged.hunks.map((hunk) => ({
      pointer: "/body",
      line: hunk.mine.line,
      base: hunk.base.text,
      mine: hunk.mine.text,
      theirs: hunk.theirs.text,
    })),
  };
}

const conflictsOf = (merged: Merge<unknown>): Conflict[] => (merged.clean ? [] : merged.conflicts);
