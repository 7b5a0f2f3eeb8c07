import { formRoute } from "#app/_next/form-route.ts";
import { fieldValue } from "#lib/domain/form-fields.ts";
import type { Kind } from "#lib/domain/kinds.ts";
import { readEnv } from "#lib/env.ts";
import { createWebhook } from "#lib/webhooks/create-webhook.ts";
import { showSecretOnce } from "../../shown-secret.ts";

export const POST = formRoute({
  form: () => "/settings/webhooks",
  limit: "act",
  async act({ db, visitor, fields }) {
    const wanted = { url: fieldValue(fields, "url"), kinds: (fields.kinds ?? []) as Kind[] };
    const made = await createWebhook(db, visitor, wanted, readEnv().WEBHOOK_PRIVATE_HOSTS);
    if ("problem" in made) return made;
    return { ...(await showSecretOnce(visitor?.id ?? "", `/settings/webhooks/${made.id}`, made.secret)), data: made };
  },
});
