/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { SettingsFrame } from "#components/account/settings-frame.tsx";
import { WebhookForm } from "#components/webhooks/webhook-form.tsx";
import { WebhookList } from "#components/webhooks/webhook-list.tsx";
import { isPermitted } from "#lib/domain/permissions.ts";
import { listWebhooks } from "#lib/webhooks/list-webhooks.ts";

export const metadata: Metadata = { title: "Webhooks", robots: { index: false } };

export default async function WebhooksPage({ searchParams }: { searchParams: SearchParams }) {
  const visitor = await readVisitor();
  if (!visitor) redirect("/sign-in?next=/settings/webhooks");
  return showPage(
    <SettingsFrame path="/settings/webhooks" name={visitor.name}>
      <p>
        A webhook tells a program of yours of every change by a signed request, in the order in which they were made.
        What it is sent is described with the <a href="/api">API</a>.
      </p>
      <WebhookList webhooks={await listWebhooks(database(), visitor)} />
      <h2>A new webhook</h2>
      {isPermitted(visitor, "hold-webhook") ? (
        <WebhookForm kept={await readKeptForm(searchParams, "/settings/webhooks")} />
      ) : (
        <p>Only contributors make webhooks.</p>
      )}
    </SettingsFrame>,
  );
}
