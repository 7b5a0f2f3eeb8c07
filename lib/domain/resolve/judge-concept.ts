import type { Judged } from "./match.ts";
import { keyOfName } from "./split-name.ts";

/** The relation that holds best of several is named first. */
const RELATIONS = ["exactMatch", "closeMatch", "narrowMatch", "broadMatch", "relatedMatch"];

const OF_A_SUBCATEGORY = 80;
const OF_A_CATEGORY = 70;

/**
 * How well a name that somebody wrote is a concept that our page is mapped to: `Compute / Virtual Machines` whole or by
 * its last part, or by its first part, which many pages share. Null when it is neither.
 */
export function judgeConcept(
  typed: string,
  { concept, relation }: { concept: string; relation: string },
): Judged | null {
  const key = keyOfName(typed);
  const parts = concept.split(" / ");
  const whole = [concept, parts.at(-1) ?? ""].some((part) => keyOfName(part) === key);
  if (key === "" || !(whole || keyOfName(parts[0] ?? "") === key)) return null;
  const loss = Math.max(0, RELATIONS.indexOf(relation));
  return { match: "focus", score: (whole ? OF_A_SUBCATEGORY : OF_A_CATEGORY) - loss, name: concept };
}
