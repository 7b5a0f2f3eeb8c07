/** What marks a revision beside an ordinary edit: its tags, and the ways by which it came, in the words of a reader. */
export const TAG_LABELS: Readonly<Record<string, string>> = {
  "new-page": "new page",
  blanked: "blanked",
  moved: "moved",
  merged: "merged with other edits",
  deleted: "deleted",
  restored: "restored",
  undo: "undo",
  revert: "revert",
  rollback: "rollback",
  reverted: "reverted",
  "new-host": "links to a new site",
  api: "by a program",
  live: "written live",
  import: "import",
};

export const labelOfTag = (tag: string): string =>
  Object.hasOwn(TAG_LABELS, tag) ? (TAG_LABELS[tag] ?? tag) : tag.replaceAll("-", " ");
