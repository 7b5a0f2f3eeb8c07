import { formRoute, signInFirst } from "#app/_next/form-route.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { readNumber } from "#lib/domain/read-number.ts";
import { suppressRevision } from "#lib/suppression/suppress-revision.ts";

export const POST = formRoute({
  form: () => "/admin/suppress",
  limit: "act",
  async act({ db, visitor, fields }) {
    if (!visitor) return signInFirst(visitor);
    const revision = readNumber(fieldValue(fields, "revision"));
    const form = `/admin/suppress?revision=${revision}`;
    const outcome = await suppressRevision(db, visitor, {
      revision,
      text: fieldValue(fields, "text") === "yes",
      summary: fieldValue(fields, "summary") === "yes",
      author: fieldValue(fields, "author") === "yes",
      reason: fieldValue(fields, "reason"),
    });
    return "problem" in outcome ? { ...outcome, form } : { go: form };
  },
});
