/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { missingPage } from "#app/_next/missing-page.tsx";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { SettingsFrame } from "#components/account/settings-frame.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { DeliveryTable } from "#components/webhooks/delivery-table.tsx";
import { NewSecret } from "#components/webhooks/new-secret.tsx";
import { WebhookActs } from "#components/webhooks/webhook-acts.tsx";
import { WebhookState } from "#components/webhooks/webhook-state.tsx";
import { readNumber } from "#lib/domain/read-number.ts";
import { saidRevisionSchema } from "#lib/domain/revision-number.ts";
import { listDeliveries } from "#lib/webhooks/list-deliveries.ts";
import { findWebhook } from "#lib/webhooks/list-webhooks.ts";
import { takeShownSecret } from "../../shown-secret.ts";
import "#components/form/form.css";

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export const metadata: Metadata = { title: "A webhook", robots: { index: false } };

const SHOWN = 50;

export default async function WebhookPage({ params, searchParams }: Props) {
  const { id } = await params;
  const [visitor, asked] = await Promise.all([readVisitor(), searchParams]);
  const path = `/settings/webhooks/${id}`;
  if (!visitor) redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  const webhook = await findWebhook(database(), visitor, id);
  if (!webhook) return missingPage();
  const before = saidRevisionSchema.parse(one(asked.before) ?? null);
  const answered = readNumber(one(asked.answered) ?? "");
  const deliveries = await listDeliveries(database(), visitor, id, { limit: SHOWN + 1, before });
  const kept = await readKeptForm(searchParams, path);
  return showPage(
    <SettingsFrame path="/settings/webhooks" name={visitor.name}>
      <NewSecret secret={await takeShownSecret(visitor.id, path, one(asked.shown))} />
      <h2 className="webhook-url">{webhook.url}</h2>
      <WebhookState webhook={webhook} />
      <FormProblem problem={kept?.problem ?? null} names={[]} />
      <Notice>{answered > 0 && `It answered the ping with ${answered}.`}</Notice>
      <WebhookActs webhook={webhook} />
      <h2>What was sent</h2>
      <DeliveryTable webhook={id} deliveries={deliveries.slice(0, SHOWN)} />
      {deliveries.length > SHOWN && <a href={`${path}?before=${deliveries.at(SHOWN - 1)?.revision}`}>Older →</a>}
    </SettingsFrame>,
  );
}
