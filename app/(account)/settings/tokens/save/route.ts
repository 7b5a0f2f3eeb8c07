import { formRoute } from "#app/_next/form-route.ts";
import { inPerson } from "#app/_next/own-session.ts";
import { createToken } from "#lib/accounts/create-token.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { showSecretOnce } from "../../shown-secret.ts";

export const POST = formRoute({
  form: () => "/settings/tokens",
  limit: "act",
  act: inPerson(async ({ db, visitor, fields }) => {
    const days = fieldValue(fields, "days");
    const made = await createToken(db, visitor, {
      name: fieldValue(fields, "name"),
      scopes: fields.scopes ?? [],
      days: days === "never" ? null : Number(days),
    });
    if ("problem" in made) return made;
    return {
      ...(await showSecretOnce(visitor?.id ?? "", "/settings/tokens", made.token)),
      data: { token: made.token },
    };
  }),
});
