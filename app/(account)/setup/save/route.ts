import { formRoute } from "#app/_next/form-route.ts";
import { cookiesOfSession } from "#app/_next/own-session.ts";
import { tokenOf } from "#app/_next/token-of.ts";
import { createSession } from "#lib/accounts/create-session.ts";
import { setUpAdmin } from "#lib/accounts/set-up-admin.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";

export const POST = formRoute({
  form: (_params, request) => `/setup?token=${encodeURIComponent(tokenOf(request))}`,
  limit: "register",
  async act({ db, fields, request }) {
    const made = await setUpAdmin(db, tokenOf(request), {
      name: fieldValue(fields, "name"),
      password: fieldValue(fields, "password"),
      email: fieldValue(fields, "email"),
    });
    if ("problem" in made) return made;
    const session = await createSession(db, made.id, request.headers.get("user-agent") ?? "");
    return { go: "/admin", cookies: cookiesOfSession(session) };
  },
});
