import { formRoute } from "#app/_next/form-route.ts";
import { inPerson } from "#app/_next/own-session.ts";
import { revokeToken } from "#lib/accounts/revoke-token.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";

export const POST = formRoute({
  form: () => "/settings/tokens",
  limit: "act",
  act: inPerson(async ({ db, visitor, fields }) => {
    const refused = await revokeToken(db, visitor, fieldValue(fields, "token"));
    return refused ?? { go: "/settings/tokens" };
  }),
});
