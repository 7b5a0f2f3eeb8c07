import { type Problem, problem } from "#lib/domain/errors.ts";
import { mostWanted } from "#lib/http/media-types.ts";
import { type Form, JSON_TYPE } from "./form.ts";
import type { Operation } from "./operation.ts";

/** The form that is asked for: the one of the suffix, else the one that `Accept` wants most; null means JSON. */
export function chooseForm(
  { forms, type }: Operation,
  suffix: string | null,
  accept: string | null,
): { form: Form<unknown> | null } | { problem: Problem } {
  if (suffix !== null) return { form: forms.find((form) => form.suffix === suffix) ?? null };
  const types = type ? [type] : [JSON_TYPE, ...forms.map((form) => form.type)];
  const wanted = mostWanted(accept, types);
  if (wanted === null) return { problem: problem("not-acceptable", `This address is had as ${types.join(", ")}.`) };
  return { form: forms.find((form) => form.type === wanted) ?? null };
}
