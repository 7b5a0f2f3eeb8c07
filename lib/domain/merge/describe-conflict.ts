import type { Fault } from "#lib/domain/errors.ts";
import type { Conflict } from "./conflict.ts";

const MAX_SHOWN = 80;

/** A conflict as a fault at its place, with what each of the two wants there. */
export const describeConflict = ({ pointer, line, mine, theirs }: Conflict): Fault => ({
  pointer,
  code: "conflict",
  detail:
    line === undefined
      ? `Both changed this: they ${wish(theirs)}, you ${wish(mine)}.`
      : `Line ${line}: both changed the same words: they ${wish(theirs)}, you ${wish(mine)}.`,
});

function wish(value: unknown): string {
  if (value === undefined || value === "") return "removed it";
  return `wrote “${shorten(typeof value === "string" ? value.trim() : JSON.stringify(value))}”`;
}

function shorten(text: string): string {
  const signs = [...text];
  return signs.length > MAX_SHOWN ? `${signs.slice(0, MAX_SHOWN).join("")}…` : text;
}
