import { AXES } from "#lib/domain/axes.ts";
import { CONFIDENCES } from "#lib/domain/confidence.ts";
import { HANDOVERS, RELATIONS } from "#lib/domain/offering-record.ts";

/** The name of a member as words: `offersUpward` is “Offers upward”. */
export function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`).replaceAll("-", " ");
  return capitalised(words);
}

const CHOICES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...Object.entries(CONFIDENCES), ...Object.entries(HANDOVERS), ...Object.entries(AXES)].map(
      ([value, { label }]) => [value, label],
    ),
  ),
  ...Object.fromEntries(Object.entries(RELATIONS).map(([value, words]) => [value, capitalised(words)])),
  exactMatch: "Is the same as",
  closeMatch: "Is nearly the same as",
  broadMatch: "Is part of",
  narrowMatch: "Is wider than",
  relatedMatch: "Is related to",
};

/** A value of a choice in words. */
export const sayChoice = (value: string): string => CHOICES[value] ?? labelOf(value);

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
