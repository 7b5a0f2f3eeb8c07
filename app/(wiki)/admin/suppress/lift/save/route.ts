import { formRoute, signInFirst } from "#app/_next/form-route.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { readNumber } from "#lib/domain/read-number.ts";
import { liftSuppression } from "#lib/suppression/suppress-revision.ts";

export const POST = formRoute({
  form: () => "/admin/suppress",
  limit: "act",
  async act({ db, visitor, fields }) {
    if (!visitor) return signInFirst(visitor);
    const revision = readNumber(fieldValue(fields, "revision"));
    const form = `/admin/suppress?revision=${revision}`;
    const outcome = await liftSuppression(db, visitor, { revision, reason: fieldValue(fields, "lift-reason") });
    if (!("problem" in outcome)) return { go: form };
    const errors = outcome.problem.errors.map((fault) => ({ ...fault, pointer: "/lift-reason" }));
    return { problem: { ...outcome.problem, errors }, form };
  },
});
