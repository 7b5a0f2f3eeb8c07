import { formRoute, signInFirst } from "#app/_next/form-route.ts";
import { approveEdit } from "#lib/abuse/approve-edit.ts";
import { readNumber } from "#lib/domain/read-number.ts";

export const POST = formRoute<{ id: string }>({
  form: ({ id }) => `/admin/held/${encodeURIComponent(id)}`,
  limit: "act",
  async act({ db, visitor, params }) {
    if (!visitor) return signInFirst(visitor);
    const outcome = await approveEdit(db, visitor, readNumber(params.id));
    return "problem" in outcome ? outcome : { go: "/admin/held", data: outcome };
  },
});
