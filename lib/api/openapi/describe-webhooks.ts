import { MOST_ATTEMPTS } from "#lib/domain/webhook.ts";
import { JSON_TYPE } from "../form.ts";
import { webhookEventSchema } from "../schemas/webhook.ts";
import { refTo } from "./json-schema.ts";

const header = (name: string, description: string) => ({
  name,
  in: "header",
  required: true,
  description,
  schema: { type: "string" },
});

/** What we send to those who asked to be told, as OpenAPI 3.1 has it. */
export function describeWebhooks() {
  return {
    change: {
      post: {
        operationId: "tellChange",
        summary: "A change was made",
        description: DELIVERY,
        tags: ["Webhooks"],
        parameters: [
          header("Strata-Event", "`revision`, or `ping` where its owner asked for one."),
          header("Strata-Delivery", "A name of this delivery: the same when it is sent again."),
          header("Strata-Signature", "`t=<Unix seconds>,v1=<hex>`: the HMAC-SHA256 of `<seconds>.<body>`."),
        ],
        requestBody: {
          required: true,
          content: {
            [JSON_TYPE]: { schema: refTo(webhookEventSchema) },
          },
        },
        responses: {
          "2XX": { description: "It was taken. Nothing in the answer is read." },
          "410": { description: "There is nobody here any more: the webhook is paused." },
        },
      },
    },
  };
}

const DELIVERY = `The changes of a webhook come one at a time, in the order of the log. Each is tried until it is answered
with 2xx within ten seconds; redirects are not followed. After a failure it is tried again, ${MOST_ATTEMPTS} times over about
a day, and what comes after it waits; then it has failed and the webhook is paused until its owner resumes it, which goes on
with the next. A delivery may come twice: its \`Strata-Delivery\` tells. What is missed stays in \`/api/v1/changes\`.

Check the signature with the secret that was shown when the webhook was made: over the seconds, a full stop and the bytes
of the body as they came. Refuse what is older than a few minutes.

Only addresses on the public internet are sent to, at ports 443 and 80.`;
