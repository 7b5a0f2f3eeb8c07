import type { Placed } from "#lib/claims/save-placements.ts";
import type { FormFields } from "#lib/domain/form-fields.ts";
import { faultsOfPlacingFields } from "#lib/domain/placing-form.ts";
import type { Refused } from "#lib/revisions/proposal.ts";
import type { Outcome } from "./form-route.ts";

/** Where the form of a placement leads: to the offering, or back with each fault at the field that it came from. */
export function answerPlacing(outcome: Placed | Refused, fields: FormFields, form: string): Outcome {
  if (outcome.ok) {
    const { offering, number, merged, repeated } = outcome;
    return { go: `/offerings/${offering}#placements`, data: { offering, number, merged, repeated } };
  }
  const { problem, conflict } = outcome;
  return { problem: { ...problem, errors: faultsOfPlacingFields(fields, problem.errors) }, conflict, form };
}
