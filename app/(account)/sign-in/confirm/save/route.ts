import { formRoute } from "#app/_next/form-route.ts";
import { tokenOf } from "#app/_next/token-of.ts";
import { confirmEmail } from "#lib/accounts/confirm-email.ts";

export const POST = formRoute({
  form: (_params, request) => `/sign-in/confirm?token=${encodeURIComponent(tokenOf(request))}`,
  limit: "sign-in",
  async act({ db, visitor, request }) {
    const confirmed = await confirmEmail(db, tokenOf(request));
    if ("problem" in confirmed) return confirmed;
    return { go: visitor ? "/settings?saved=confirmed" : "/sign-in?told=confirmed" };
  },
});
