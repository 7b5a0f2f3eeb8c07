import { formRoute, nextOf } from "#app/_next/form-route.ts";
import { withNext } from "#app/_next/next-address.ts";
import { cookiesOfSession } from "#app/_next/own-session.ts";
import { askToConfirm } from "#lib/accounts/confirm-email.ts";
import { createSession } from "#lib/accounts/create-session.ts";
import { registerAccount } from "#lib/accounts/register-account.ts";
import { mailSiteOf } from "#lib/accounts/site-address.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { readEnv } from "#lib/env.ts";

export const POST = formRoute({
  form: () => "/register",
  limit: "register",
  async act({ db, fields, request }) {
    const next = nextOf(fields);
    const made = await registerAccount(db, {
      name: fieldValue(fields, "name"),
      password: fieldValue(fields, "password"),
      email: fieldValue(fields, "email"),
    });
    if ("problem" in made) return { ...made, form: withNext("/register", next) };
    const { id: userId, name, email } = made;
    const site = mailSiteOf(readEnv().SITE_URL, request.headers.get("host"));
    if (email) void askToConfirm(db, { userId, name, email, site });
    const token = await createSession(db, userId, request.headers.get("user-agent") ?? "");
    return { go: next, cookies: cookiesOfSession(token) };
  },
});
