import { formRoute } from "#app/_next/form-route.ts";
import { pauseWebhook } from "#lib/webhooks/pause-webhook.ts";

const pageOf = ({ id }: { id: string }): string => `/settings/webhooks/${encodeURIComponent(id)}`;

export const POST = formRoute<{ id: string }>({
  form: pageOf,
  limit: "act",
  act: async ({ db, visitor, params }) => (await pauseWebhook(db, visitor, params.id)) ?? { go: pageOf(params) },
});
