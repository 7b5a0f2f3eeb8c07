import { type Posted, postOutside } from "./post-outside.ts";
import { signDelivery } from "./sign-delivery.ts";

export type Target = { url: string; secret: string };

/** How requests are sent from here: `site` is where this wiki is, `hosts` what the operator allows beside the internet. */
export type Sending = { site: string; hosts: readonly string[]; signal: AbortSignal };

/** Sends an event to a webhook, signed. A receiver knows by `delivery` what it was sent twice. */
export function sendEvent(
  { url, secret }: Target,
  { event, delivery, ...told }: { event: string; delivery: string; [member: string]: unknown },
  { site, hosts, signal }: Sending,
): Promise<Posted> {
  const body = JSON.stringify({ event, ...told });
  const headers = {
    "content-type": "application/json",
    "user-agent": `Strata-Webhooks/1.0 (+${site})`,
    "strata-event": event,
    "strata-delivery": delivery,
    "strata-signature": signDelivery(secret, Math.floor(Date.now() / 1000), body),
  };
  return postOutside(url, { headers, body, hosts, signal });
}
