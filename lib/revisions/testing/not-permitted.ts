import type { Person } from "#lib/accounts/testing/people.ts";
import type { Refused } from "../proposal.ts";

/** All that the tests know by role, from the least to the most. */
export const ROLES: Person[] = ["ray", "noel", "tess", "grace", "adam"];

type Outcome = { ok: true } | Pick<Refused, "ok" | "problem">;

/** Whom a verb sends away for lack of a right, of one person of each role. What else it refuses counts as let in. */
export async function notPermitted(act: (person: Person) => Promise<Outcome>): Promise<Person[]> {
  const refused: Person[] = [];
  for (const person of ROLES) {
    const outcome = await act(person);
    if (!outcome.ok && outcome.problem.code === "not-permitted") refused.push(person);
  }
  return refused;
}
