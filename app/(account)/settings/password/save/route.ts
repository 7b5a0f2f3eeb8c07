import { formRoute } from "#app/_next/form-route.ts";
import { inPerson, sessionTokenOf } from "#app/_next/own-session.ts";
import { changePassword } from "#lib/accounts/change-password.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";

export const POST = formRoute({
  form: () => "/settings/password",
  limit: "sign-in",
  act: inPerson(async ({ db, visitor, fields, client, request }) => {
    const refused = await changePassword(db, visitor, {
      old: fieldValue(fields, "old-password"),
      password: fieldValue(fields, "password"),
      client,
      session: sessionTokenOf(request),
    });
    return refused ?? { go: "/settings/password?saved=1" };
  }),
});
