import type { Kind } from "#lib/domain/kinds.ts";
import type { MarkupTag } from "#lib/domain/markup-tag.ts";

/** What the editor knows of the page that it edits. */
export type EditorSetting = {
  kind: Kind;
  /** Empty for a page that does not exist yet. */
  slug: string;
  /** What it is called, for messages. */
  title: string;
  /** Whether the form shows something that is not saved: a draft that was restored, or an edit that was refused. */
  unsaved: boolean;
  tags: MarkupTag[];
};
