import { z } from "zod";
import { kindSchema } from "#lib/domain/kinds.ts";
import { wantedWebhookSchema } from "#lib/domain/webhook.ts";
import { changeSchema } from "./change.ts";
import { revisionNumberSchema } from "./common.ts";
import { named } from "./named.ts";

export const wantedWebhook = named("WantedWebhook", wantedWebhookSchema);

const idSchema = z.uuid().meta({ description: "The webhook's id." });

const fields = {
  id: idSchema,
  url: z.string(),
  kinds: z.array(kindSchema).meta({ description: "Only changes of these kinds of page; none: of all." }),
  createdAt: z.iso.datetime(),
  pausedAt: z.iso.datetime().nullable(),
  pauseReason: z.string().meta({ description: "Why it was paused; empty where its owner did." }),
  waiting: z.int().min(0).meta({ description: "How many deliveries wait to be sent." }),
  failed: z.int().min(0).meta({ description: "How many deliveries could not be sent." }),
};

export const webhookSchema = named("Webhook", z.object(fields));

export const newWebhookSchema = named(
  "NewWebhook",
  z.object({ ...fields, secret: z.string().meta({ description: "What signs its events. It is not shown again." }) }),
);

export const webhooksSchema = named("Webhooks", z.object({ items: z.array(webhookSchema) }));

export const deliveriesSchema = named(
  "Deliveries",
  z.object({
    items: z.array(
      z.object({
        id: z.int().meta({ description: "What `Strata-Delivery` says." }),
        revision: revisionNumberSchema,
        state: z.enum(["waiting", "done", "failed"]).meta({ description: "`waiting` also between two attempts." }),
        attempts: z.int().min(0),
        at: z.iso.datetime().meta({ description: "When it was queued." }),
        nextAt: z.iso.datetime().nullable().meta({ description: "When the next attempt is due." }),
        answeredAt: z.iso.datetime().nullable(),
        status: z.int().nullable().meta({ description: "What was answered last; null where nothing was." }),
        error: z.string(),
      }),
    ),
  }),
);

export const webhookEventSchema = named(
  "WebhookEvent",
  z.union([
    z.object({ event: z.literal("revision"), change: changeSchema }),
    z.object({ event: z.literal("ping"), webhook: idSchema }),
  ]),
);
