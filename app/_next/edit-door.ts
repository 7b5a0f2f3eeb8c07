import type { EditForm } from "#lib/domain/edit-form.ts";
import { problem } from "#lib/domain/errors.ts";
import type { FormFields } from "#lib/domain/form-fields.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { faultsOfRecordFields } from "#lib/domain/record-fields.ts";
import { keepForm } from "#lib/forms/kept-form.ts";
import type { Refused } from "#lib/revisions/proposal.ts";
import { type Outcome, type Sent, wantsJson } from "./form-route.ts";

type Sending = Pick<Sent<unknown>, "db" | "visitor" | "fields" | "request">;

/** Back to the form with all that was typed and what was asked to be shown first: nothing was refused. */
export async function showFirst(
  { db, visitor, fields }: Sending,
  form: string,
  step: EditForm["step"],
): Promise<Outcome> {
  const says = problem("needs-confirmation", `Not saved yet: this is the form again, asked for by “${step}”.`);
  return { go: await keep(db, visitor, form, { fields, problem: says }) };
}

/**
 * Why an edit was not saved, each fault at the field of the form that it came from. A conflict is for a page of its own
 * also where a script asks: `kept` in the answer is its address.
 */
export async function refuseEdit(
  { db, visitor, fields, request }: Sending,
  form: string,
  kind: Kind,
  refused: Refused,
): Promise<Outcome> {
  const errors = faultsOfRecordFields(kind, fields, refused.problem.errors);
  const told = { ...refused.problem, errors };
  const { conflict } = refused;
  if (!conflict || !wantsJson(request)) return { problem: told, conflict, form };
  const kept = await keep(db, visitor, form, { fields, problem: told, conflict });
  const leading: typeof conflict & { kept: string } = { ...conflict, kept };
  return { problem: told, conflict: leading, form };
}

type Kept = { fields: FormFields } & Pick<Refused, "problem" | "conflict">;

async function keep(db: Sending["db"], visitor: Sending["visitor"], form: string, kept: Kept): Promise<string> {
  const { pathname } = new URL(form, "http://form");
  const token = await keepForm(db, visitor?.id ?? null, { address: pathname, ...kept });
  return `${form}${form.includes("?") ? "&" : "?"}kept=${token}`;
}
