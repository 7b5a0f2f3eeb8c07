import { formRoute } from "#app/_next/form-route.ts";
import { siteOf } from "#lib/accounts/site-address.ts";
import { readEnv } from "#lib/env.ts";
import { pingWebhook } from "#lib/webhooks/ping-webhook.ts";

const pageOf = ({ id }: { id: string }): string => `/settings/webhooks/${encodeURIComponent(id)}`;

export const POST = formRoute<{ id: string }>({
  form: pageOf,
  limit: "act",
  async act({ db, visitor, params, request }) {
    const { SITE_URL, WEBHOOK_PRIVATE_HOSTS: hosts } = readEnv();
    const site = siteOf(SITE_URL, request.headers.get("host"));
    const answered = await pingWebhook(db, visitor, params.id, { site, hosts, signal: request.signal });
    return "problem" in answered ? answered : { go: `${pageOf(params)}?answered=${answered.status}`, data: answered };
  },
});
