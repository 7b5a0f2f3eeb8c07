import { formRoute } from "#app/_next/form-route.ts";
import { inPerson } from "#app/_next/own-session.ts";
import { changeProfile } from "#lib/accounts/change-profile.ts";
import { mailSiteOf } from "#lib/accounts/site-address.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import { readEnv } from "#lib/env.ts";

export const POST = formRoute({
  form: () => "/settings",
  limit: "act",
  act: inPerson(async ({ db, visitor, fields, request }) => {
    const site = mailSiteOf(readEnv().SITE_URL, request.headers.get("host"));
    const profile = {
      displayName: fieldValue(fields, "displayName"),
      email: fieldValue(fields, "email"),
      about: fieldValue(fields, "about"),
      mailWanted: fieldValue(fields, "mailWanted") === "yes",
    };
    const changed = await changeProfile(db, visitor, profile, site);
    return "problem" in changed ? changed : { go: `/settings?saved=${changed.asked ? "asked" : "1"}` };
  }),
});
