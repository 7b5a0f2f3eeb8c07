import { formRoute } from "#app/_next/form-route.ts";
import { inPerson } from "#app/_next/own-session.ts";
import { endOwnSession } from "#lib/accounts/list-sessions.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";

export const POST = formRoute({
  form: () => "/settings/sessions",
  limit: "act",
  act: inPerson(async ({ db, visitor, fields }) => {
    const refused = await endOwnSession(db, visitor, fieldValue(fields, "session"));
    return refused ?? { go: "/settings/sessions" };
  }),
});
