import { formRoute } from "#app/_next/form-route.ts";
import { tokenOf } from "#app/_next/token-of.ts";
import { resetPassword } from "#lib/accounts/reset-password.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";

export const POST = formRoute({
  form: (_params, request) => `/sign-in/reset?token=${encodeURIComponent(tokenOf(request))}`,
  limit: "sign-in",
  async act({ db, fields, request }) {
    const refused = await resetPassword(db, tokenOf(request), fieldValue(fields, "password"));
    return refused ?? { go: "/sign-in?told=password" };
  },
});
