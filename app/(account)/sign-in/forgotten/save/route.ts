import { formRoute } from "#app/_next/form-route.ts";
import { askForReset } from "#lib/accounts/reset-password.ts";
import { mailSiteOf } from "#lib/accounts/site-address.ts";
import { emailSchema } from "#lib/domain/account-names.ts";
import { faultsOf, problem } from "#lib/domain/errors.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { readEnv } from "#lib/env.ts";

export const POST = formRoute({
  form: () => "/sign-in/forgotten",
  limit: "sign-in",
  async act({ db, fields, request }) {
    const email = emailSchema.safeParse(fieldValue(fields, "email"));
    if (!email.success)
      return { problem: problem("invalid-input", "No mail was sent.", faultsOf(email.error, "/email")) };
    const site = mailSiteOf(readEnv().SITE_URL, request.headers.get("host"));
    await askForReset(db, { email: email.data, site });
    return { go: "/sign-in/forgotten?sent=1" };
  },
});
