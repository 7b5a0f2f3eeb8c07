/** @jsxImportSource #static-html */
import type { Webhook } from "#lib/domain/webhook.ts";
import { WebhookState } from "./webhook-state.tsx";

/** One's webhooks, each with the way to its log and all that can be done with it. */
export function WebhookList({ webhooks }: { webhooks: readonly Webhook[] }) {
  if (webhooks.length === 0) return <p className="note">You have no webhooks.</p>;
  return (
    <ul className="account-list">
      {webhooks.map((webhook) => (
        <li key={webhook.id}>
          <div>
            <p>
              <a href={`/settings/webhooks/${webhook.id}`}>{webhook.url}</a>
            </p>
            <WebhookState webhook={webhook} />
          </div>
        </li>
      ))}
    </ul>
  );
}
