import type { Content } from "#lib/domain/content.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import type { LinkTargets } from "#lib/domain/link-targets.ts";
import { diffText, type TextDiff } from "./diff-text.ts";
import { orderFields } from "./order-fields.ts";
import { changesOfRecord, type RecordChange } from "./record-changes.ts";

/** A title or slug that changed; `before` is null for a page that had none yet. */
export type Renaming = { before: string | null; after: string };

/** All that differs between two revisions of a page. `byteDelta` counts the bytes of the text in UTF-8. */
export type RevisionDiff = {
  kind: Kind;
  title: Renaming | null;
  slug: Renaming | null;
  record: RecordChange[];
  text: TextDiff;
  byteDelta: number;
};

/**
 * What differs between two revisions; without an older one, everything the newer says. `names` gives the titles of the
 * pages that the records name (see pagesNamed); slugs stand for those that it does not know.
 */
export function diffRevisions(before: Content | null, after: Content, names: LinkTargets = {}): RevisionDiff {
  return {
    kind: after.kind,
    title: renaming(before?.title, after.title),
    slug: renaming(before?.slug, after.slug),
    record: changesOfRecord(before && ordered(before), ordered(after), names),
    text: diffText(before?.body ?? "", after.body),
    byteDelta: byteLength(after.body) - byteLength(before?.body ?? ""),
  };
}

const ordered = ({ kind, record }: Content): unknown => orderFields(kind, record);

const renaming = (before: string | undefined, after: string): Renaming | null =>
  before === after ? null : { before: before ?? null, after };

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** Whether the two revisions say the same. */
export const isSameRevision = ({ title, slug, record, text }: RevisionDiff): boolean =>
  !title && !slug && record.length === 0 && text.hunks.length === 0;
