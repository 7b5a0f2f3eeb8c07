/** @jsxImportSource #static-html */
import { Instant } from "#components/ui/instant.tsx";
import { collectionOf } from "#lib/domain/kinds.ts";
import type { Webhook } from "#lib/domain/webhook.ts";

/** What a webhook is told of, and how it fares. */
export const WebhookState = ({ webhook: { kinds, createdAt, pausedAt, pauseReason, waiting, failed } }: Props) => (
  <p className="note">
    {kinds.length === 0 ? "Told of every change" : `Told of changes of ${kinds.map(collectionOf).join(", ")}`} since{" "}
    <Instant at={createdAt} />. {waiting} waiting, {failed} failed.
    {pausedAt && (
      <>
        {" "}
        <strong>Paused</strong> since <Instant at={pausedAt} />
        {pauseReason ? `: ${pauseReason}` : "."}
      </>
    )}
  </p>
);

type Props = { webhook: Webhook };
