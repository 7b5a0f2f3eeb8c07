import type { LinkTargets } from "#lib/domain/link-targets.ts";
import { isMembers, plainWords, quote, sayMember, sayPlacement, text } from "./say-members.ts";
import { nounOf, sayValue } from "./say-names.ts";

/** A part of a record in words, by its pointer: `status: active`, `placed on Compute from 2006, primary, 2 sources`. */
export function sayPart(names: LinkTargets, pointer: string, value: unknown): string {
  const [, field = "", claim] = pointer.split("/");
  if (claim !== undefined)
    return field === "placements" && isMembers(value) ? sayPlacement(names, value) : sayMember(names, field, value);
  if (Array.isArray(value))
    return `${nounOf(field)}s: ${value.map((member) => sayInList(names, field, member)).join(", ")}`;
  if (isMembers(value)) return `${nounOf(field)}: ${quote(plainWords(names, value))}`;
  const said = text(value);
  return `${nounOf(field)}: ${said.includes(" ") ? quote(said) : sayValue(names, field, value)}`;
}

/** Without the noun, which stands before them all. */
const sayInList = (names: LinkTargets, field: string, member: unknown): string =>
  sayMember(names, field, member).slice(nounOf(field).length + 1);
