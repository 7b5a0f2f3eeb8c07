/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import type { SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { missingPage } from "#app/_next/missing-page.tsx";
import { refusedPage } from "#app/_next/refused-page.tsx";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { sayRights } from "#components/admin/account-table.tsx";
import { AdminFrame } from "#components/admin/admin-frame.tsx";
import { BlockNotice } from "#components/admin/block-notice.tsx";
import { RightsForms } from "#components/admin/rights-forms.tsx";
import { ActList } from "#components/audit/act-list.tsx";
import { listActs } from "#lib/audit/list-acts.ts";
import { findBlockInForce } from "#lib/blocks/list-blocks.ts";
import { askPermission } from "#lib/domain/ask-permission.ts";
import { isPermitted } from "#lib/domain/permissions.ts";
import { findAccount } from "#lib/people/find-account.ts";

type Props = { params: Promise<{ name: string }>; searchParams: SearchParams };

export const metadata: Metadata = { title: "Rights", robots: { index: false } };

export default async function PersonPage({ params, searchParams }: Props) {
  const [{ name }, visitor] = await Promise.all([params, readVisitor()]);
  const path = `/admin/people/${name}`;
  const refused = askPermission(visitor, "grant-trust");
  if (refused) return refusedPage(refused, path);
  const account = await findAccount(database(), decodeURIComponent(name));
  if (!account) return missingPage();
  const [acts, block, kept] = await Promise.all([
    listActs(database(), visitor, { user: account.name, limit: 10 }),
    findBlockInForce(database(), account.id),
    readKeptForm(searchParams, path),
  ]);
  const user = `/users/${encodeURIComponent(account.name)}`;
  return showPage(
    <AdminFrame visitor={visitor} section="/admin/people" title={account.displayName}>
      <p className="lead">Rights: {sayRights(account)}.</p>
      <BlockNotice block={block} />
      <p>
        <a href={user}>Page and contributions</a> · <a href={`${user}/clean-up`}>Clean up</a> ·{" "}
        <a href={`${user}/block`}>{block ? "Change or lift the block" : "Block"}</a>
      </p>
      <RightsForms path={path} account={account} kept={kept} mayGiveRoles={isPermitted(visitor, "set-role")} />
      <h2>What was done about this account</h2>
      <ActList acts={acts} />
    </AdminFrame>,
  );
}
