import { formRoute, nextOf } from "#app/_next/form-route.ts";
import { sentNumbers } from "#lib/domain/sent-numbers.ts";
import { patrolRevisions } from "#lib/patrol/patrol-revisions.ts";

export const POST = formRoute({
  form: () => "/recent",
  limit: "act",
  act: async ({ db, visitor, fields }) => {
    const outcome = await patrolRevisions(db, visitor, sentNumbers(fields, "revision"));
    return "problem" in outcome ? outcome : { go: nextOf(fields), data: outcome };
  },
});
