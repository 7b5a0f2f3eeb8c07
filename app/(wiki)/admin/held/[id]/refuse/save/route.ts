import { formRoute, signInFirst } from "#app/_next/form-route.ts";
import { refuseEdit } from "#lib/abuse/refuse-edit.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { readNumber } from "#lib/domain/read-number.ts";

export const POST = formRoute<{ id: string }>({
  form: ({ id }) => `/admin/held/${encodeURIComponent(id)}`,
  limit: "act",
  async act({ db, visitor, params, fields }) {
    if (!visitor) return signInFirst(visitor);
    const reason = fieldValue(fields, "reason");
    const outcome = await refuseEdit(db, visitor, { held: readNumber(params.id), reason });
    return "problem" in outcome ? outcome : { go: "/admin/held" };
  },
});
