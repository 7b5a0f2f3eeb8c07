import type { Fault } from "#lib/domain/errors.ts";
import type { Conflict } from "./conflict.ts";

const MAX_SHOWN = 80;

/** Why one place keeps an edit from being undone: what stands there now, and what undoing would put there. */
export const describeUndo = ({ pointer, mine, theirs }: Conflict): Fault => ({
  pointer,
  code: "conflict",
  detail: `${placeOf(pointer)} was changed again: now it is ${quote(theirs)}, and undoing would make it ${quote(mine)}.`,
});

function placeOf(pointer: string): string {
  if (pointer === "/title") return "The title";
  if (pointer === "/body") return "A part of the text";
  return `“${pointer.replace(/^\/record\//, "").replaceAll("/", " › ")}”`;
}

function quote(value: unknown): string {
  if (value === undefined || value === null || value === "") return "nothing";
  const signs = [...(typeof value === "string" ? value.trim() : JSON.stringify(value))];
  return `“${signs.length > MAX_SHOWN ? `${signs.slice(0, MAX_SHOWN).join("")}…` : signs.join("")}”`;
}
