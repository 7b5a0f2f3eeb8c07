import { formRoute, nextOf } from "#app/_next/form-route.ts";
import { withNext } from "#app/_next/next-address.ts";
import { cookiesOfSession, sessionTokenOf } from "#app/_next/own-session.ts";
import { endSession } from "#lib/accounts/end-sessions.ts";
import { signInByPassword } from "#lib/accounts/sign-in.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";

export const POST = formRoute({
  form: () => "/sign-in",
  limit: "sign-in",
  async act({ db, fields, client, request }) {
    const next = nextOf(fields);
    const made = await signInByPassword(db, {
      name: fieldValue(fields, "name"),
      password: fieldValue(fields, "password"),
      client,
      browser: request.headers.get("user-agent") ?? "",
    });
    if ("problem" in made) return { ...made, form: withNext("/sign-in", next) };
    const before = sessionTokenOf(request);
    if (before) await endSession(db, before);
    return { go: next, cookies: cookiesOfSession(made.token) };
  },
});
