import { formRoute } from "#app/_next/form-route.ts";
import { inPerson } from "#app/_next/own-session.ts";
import { unlinkAccount } from "#lib/accounts/linked-accounts.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";

export const POST = formRoute({
  form: () => "/settings/password",
  limit: "act",
  act: inPerson(async ({ db, visitor, fields }) => {
    const refused = await unlinkAccount(db, visitor, fieldValue(fields, "provider"));
    return refused ?? { go: "/settings/password" };
  }),
});
