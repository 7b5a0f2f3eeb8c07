import type { Renaming, RevisionDiff } from "./diff-revisions.ts";
import { sayTextChange } from "./say-text-change.ts";

/** A whole diff in sentences without full stops, the page's name first and its text last. Empty when nothing differs. */
export function sentencesOf(diff: RevisionDiff): string[] {
  const text = sayTextChange(diff.text);
  return [
    ...(diff.title ? [sayRenaming("title", diff.title)] : []),
    ...(diff.slug ? [sayRenaming("address", diff.slug)] : []),
    ...diff.record.map(({ sentence }) => sentence),
    ...(text ? [`text: ${text}`] : []),
  ];
}

/** `title changed from “Queue” to “Simple Queue Service”` */
export const sayRenaming = (what: string, { before, after }: Renaming): string =>
  before === null ? `${what} set to “${after}”` : `${what} changed from “${before}” to “${after}”`;
