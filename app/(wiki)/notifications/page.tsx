/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { FormProblem } from "#components/form/form-problem.tsx";
import { NotificationList } from "#components/notifications/notification-list.tsx";
import { ReadAllForm } from "#components/notifications/read-all-form.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import { NOW } from "#lib/domain/clocks.ts";
import { saidRevisionSchema } from "#lib/domain/revision-number.ts";
import { listNotifications } from "#lib/notifications/list-notifications.ts";

type Props = { searchParams: SearchParams };

export const metadata: Metadata = { title: "Notifications", robots: { index: false } };

const SHOWN = 50;

export default async function NotificationsPage({ searchParams }: Props) {
  const visitor = await readVisitor();
  if (!visitor) redirect("/sign-in?next=%2Fnotifications");
  const before = saidRevisionSchema.parse(one((await searchParams).before) ?? null) ?? undefined;
  const notifications = await listNotifications(database(), visitor, { before, limit: SHOWN });
  const kept = await readKeptForm(searchParams, "/notifications");
  return showPage(
    <SiteFrame path="/notifications" clocks={NOW}>
      <h1 className="title">Notifications</h1>
      <FormProblem problem={kept?.problem ?? null} names={[]} />
      <ReadAllForm notifications={notifications} />
      <NotificationList notifications={notifications} />
      {notifications.length === SHOWN && (
        <p>
          <a href={`/notifications?before=${notifications.at(-1)?.id}`}>Older →</a>
        </p>
      )}
    </SiteFrame>,
  );
}
