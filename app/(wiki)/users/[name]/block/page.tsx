/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import type { SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { missingPage } from "#app/_next/missing-page.tsx";
import { refusedPage } from "#app/_next/refused-page.tsx";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { AdminFrame } from "#components/admin/admin-frame.tsx";
import { BlockForm } from "#components/admin/block-form.tsx";
import { BlockNotice } from "#components/admin/block-notice.tsx";
import { findBlockInForce } from "#lib/blocks/list-blocks.ts";
import { askPermission } from "#lib/domain/ask-permission.ts";
import { findAccount } from "#lib/people/find-account.ts";

type Props = { params: Promise<{ name: string }>; searchParams: SearchParams };

export const metadata: Metadata = { title: "Block", robots: { index: false } };

export default async function BlockPage({ params, searchParams }: Props) {
  const [{ name }, visitor] = await Promise.all([params, readVisitor()]);
  const path = `/users/${name}/block`;
  const refused = askPermission(visitor, "block-user");
  if (refused) return refusedPage(refused, path);
  const account = await findAccount(database(), decodeURIComponent(name));
  if (!account) return missingPage();
  const [block, kept] = await Promise.all([findBlockInForce(database(), account.id), readKeptForm(searchParams, path)]);
  return showPage(
    <AdminFrame visitor={visitor} section={path} title={`Block ${account.displayName}`}>
      <BlockNotice block={block} />
      <BlockForm path={path} blocked={block !== null} kept={kept} />
    </AdminFrame>,
  );
}
