import { z } from "zod";
import type { Database } from "#lib/db/client.ts";
import type { Problem } from "#lib/domain/errors.ts";
import type { Visitor } from "#lib/domain/permissions.ts";
import type { Webhook } from "#lib/domain/webhook.ts";
import { readEnv } from "#lib/env.ts";
import { createWebhook } from "#lib/webhooks/create-webhook.ts";
import { listDeliveries } from "#lib/webhooks/list-deliveries.ts";
import { findWebhook, listWebhooks } from "#lib/webhooks/list-webhooks.ts";
import { NO_SUCH_WEBHOOK } from "#lib/webhooks/own-webhook.ts";
import { removeWebhook } from "#lib/webhooks/remove-webhook.ts";
import { defineOperation, type Operation } from "../operation.ts";
import { limitParameter, revisionParameter } from "../parameters.ts";
import {
  deliveriesSchema,
  newWebhookSchema,
  wantedWebhook,
  webhookSchema,
  webhooksSchema,
} from "../schemas/webhook.ts";

const common = { tags: ["Webhooks"], permission: "hold-webhook" as const };

const nothing = z.strictObject({});

const byId = z.strictObject({
  id: z.string().meta({ description: "The webhook's id.", examples: ["5f0c1d0a-6c1f-4a53-9c9e-0a8f5f1f7c11"] }),
});

const list = defineOperation({
  ...common,
  method: "GET",
  path: "/api/v1/webhooks",
  operationId: "listWebhooks",
  summary: "Your webhooks",
  description: "The newest first.",
  params: nothing,
  query: nothing,
  responses: { 200: { description: "The webhooks of the token's account.", schema: webhooksSchema }, errors: [] },
  handle: async (db, { visitor }) => ({ body: { items: await listWebhooks(db, visitor) }, keep: "no-store" }),
});

const create = defineOperation({
  ...common,
  method: "POST",
  path: "/api/v1/webhooks",
  operationId: "createWebhook",
  summary: "Make a webhook",
  description: "It is told of every change from now on: see `webhooks` in this document for what it is sent.",
  limit: "act",
  params: nothing,
  query: nothing,
  sends: { description: "Where to send to, and of which pages.", schema: wantedWebhook },
  responses: {
    200: { description: "The webhook with its secret.", schema: newWebhookSchema },
    created: true,
    errors: ["invalid-input"],
  },
  async handle(db, { visitor, sent }) {
    const made = await createWebhook(db, visitor, sent, readEnv().WEBHOOK_PRIVATE_HOSTS);
    if ("problem" in made) return made;
    const found = await readWebhook(db, visitor, made.id);
    if ("problem" in found) return found;
    const location = `/api/v1/webhooks/${made.id}`;
    return { body: { ...found.webhook, secret: made.secret }, status: 201, headers: { location }, keep: "no-store" };
  },
});

async function readWebhook(
  db: Database,
  visitor: Visitor,
  id: string,
): Promise<{ webhook: Webhook } | { problem: Problem }> {
  const webhook = await findWebhook(db, visitor, id);
  return webhook ? { webhook } : { problem: NO_SUCH_WEBHOOK };
}

const read = defineOperation({
  ...common,
  method: "GET",
  path: "/api/v1/webhooks/{id}",
  operationId: "getWebhook",
  summary: "One of your webhooks",
  params: byId,
  query: nothing,
  responses: { 200: { description: "The webhook.", schema: webhookSchema }, errors: ["not-found"] },
  async handle(db, { visitor, params }) {
    const found = await readWebhook(db, visitor, params.id);
    return "problem" in found ? found : { body: found.webhook, keep: "no-store" };
  },
});

const remove = defineOperation({
  ...common,
  method: "DELETE",
  path: "/api/v1/webhooks/{id}",
  operationId: "removeWebhook",
  summary: "Remove a webhook",
  description: "With its log. An attempt that is under way may still arrive.",
  limit: "act",
  params: byId,
  query: nothing,
  responses: { 200: { description: "The webhook, as it was.", schema: webhookSchema }, errors: ["not-found"] },
  async handle(db, { visitor, params }) {
    const found = await readWebhook(db, visitor, params.id);
    if ("problem" in found) return found;
    return (await removeWebhook(db, visitor, params.id)) ?? { body: found.webhook, keep: "no-store" };
  },
});

const deliveries = defineOperation({
  ...common,
  method: "GET",
  path: "/api/v1/webhooks/{id}/deliveries",
  operationId: "listDeliveries",
  summary: "What was sent to a webhook",
  description: "The newest revisions first, of the last thirty days.",
  params: byId,
  query: z.strictObject({
    limit: limitParameter(500, 50),
    before: revisionParameter.optional().meta({ description: "Only revisions before this one.", examples: [4711] }),
  }),
  responses: {
    200: { description: "The deliveries.", schema: deliveriesSchema },
    errors: ["invalid-parameter", "not-found"],
  },
  async handle(db, { visitor, params, query: { limit, before = null } }) {
    const found = await readWebhook(db, visitor, params.id);
    if ("problem" in found) return found;
    return { body: { items: await listDeliveries(db, visitor, params.id, { limit, before }) }, keep: "no-store" };
  },
});

/** All calls about one's own webhooks. */
export const WEBHOOK_OPERATIONS: readonly Operation[] = [list, create, read, remove, deliveries];
