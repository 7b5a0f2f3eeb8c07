/** @jsxImportSource #static-html */
import type { Webhook } from "#lib/domain/webhook.ts";
import "./webhooks.css";

/** What its owner can do with a webhook. */
export function WebhookActs({ webhook: { id, pausedAt } }: { webhook: Webhook }) {
  const acts = [
    ["ping", "Send a ping"],
    pausedAt ? ["resume", "Resume"] : ["pause", "Pause"],
    ["remove", "Remove"],
  ] as const;
  return (
    <div className="webhook-acts">
      {acts.map(([act, label]) => (
        <form key={act} method="post" action={`/settings/webhooks/${id}/${act}/save`}>
          <button type="submit" className="button-quiet">
            {label}
          </button>
        </form>
      ))}
    </div>
  );
}
