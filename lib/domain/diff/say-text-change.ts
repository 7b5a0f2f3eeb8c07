import type { TextDiff } from "./diff-text.ts";

/** `2 lines changed, 1 added, 3 moved`; empty when nothing differs. */
export function sayTextChange({ counts }: TextDiff): string {
  const said = (["changed", "added", "removed", "moved"] as const).filter((kind) => counts[kind] > 0);
  return said
    .map((kind, index) => {
      const count = counts[kind].toLocaleString("en");
      return index === 0 ? `${count} ${counts[kind] === 1 ? "line" : "lines"} ${kind}` : `${count} ${kind}`;
    })
    .join(", ");
}
