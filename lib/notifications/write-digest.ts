import { addressOfNotification, sayNotification } from "#lib/domain/notification.ts";
import type { Digest } from "./claim-digests.ts";

export type Mail = { to: string; subject: string; text: string };

/** One person's news as a plain letter; `site` is the address under which the wiki is read. */
export function writeDigest({ email, displayName, notifications }: Digest, site: string): Mail {
  const addressOf = (path: string): string => new URL(path, site).href;
  const news = notifications.map((one) => `${sayNotification(one)}\n${addressOf(addressOfNotification(one))}`);
  const [first] = notifications;
  const subject =
    notifications.length === 1 && first ? sayNotification(first) : `${notifications.length} things happened on Strata`;
  const text = [
    `Hello ${displayName},`,
    ...news,
    `All of them: ${addressOf("/notifications")}\nIf you want no mail, say so in your settings: ${addressOf("/settings")}`,
  ].join("\n\n");
  return { to: email, subject: subject.replace(/\s+/g, " "), text: `${text}\n` };
}
