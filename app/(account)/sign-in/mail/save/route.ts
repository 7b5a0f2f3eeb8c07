import { formRoute, nextOf } from "#app/_next/form-route.ts";
import { withNext } from "#app/_next/next-address.ts";
import { beginProvidedSignIn } from "#lib/accounts/begin-provided-sign-in.ts";
import { siteOf } from "#lib/accounts/site-address.ts";
import { emailSchema } from "#lib/domain/account-names.ts";
import { faultsOf, problem } from "#lib/domain/errors.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { readEnv } from "#lib/env.ts";
import { isMailConfigured } from "#lib/mail/send-mail.ts";

export const POST = formRoute({
  form: () => "/sign-in",
  limit: "sign-in",
  async act({ db, fields, request }) {
    const env = readEnv();
    const next = nextOf(fields);
    const form = withNext("/sign-in", next);
    if (!isMailConfigured(env)) return { problem: problem("not-found", "This installation sends no mail."), form };
    const email = emailSchema.safeParse(fieldValue(fields, "email"));
    if (!email.success)
      return { problem: problem("invalid-input", "No mail was sent.", faultsOf(email.error, "/email")), form };
    const host = request.headers.get("host");
    const place = { site: siteOf(env.SITE_URL, host), host, browser: request.headers.get("user-agent") ?? "" };
    const begun = await beginProvidedSignIn(db, env, place, { provider: "email", email: email.data, next });
    const failed = new URL(begun.location, place.site).searchParams.get("error");
    return { go: failed ? `/sign-in?error=${failed}` : "/sign-in?sent=1", cookies: begun.cookies };
  },
});
