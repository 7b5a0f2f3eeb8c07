import { formRoute } from "#app/_next/form-route.ts";
import { removeWebhook } from "#lib/webhooks/remove-webhook.ts";

export const POST = formRoute<{ id: string }>({
  form: () => "/settings/webhooks",
  limit: "act",
  act: async ({ db, visitor, params }) => (await removeWebhook(db, visitor, params.id)) ?? { go: "/settings/webhooks" },
});
