/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { one, type SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { missingPage } from "#app/_next/missing-page.tsx";
import { refusedPage } from "#app/_next/refused-page.tsx";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { AdminFrame } from "#components/admin/admin-frame.tsx";
import { BlockNotice } from "#components/admin/block-notice.tsx";
import { CleanUpForm } from "#components/clean-up/clean-up-form.tsx";
import { CleanUpResult } from "#components/clean-up/clean-up-result.tsx";
import { findBlockInForce } from "#lib/blocks/list-blocks.ts";
import { listLastEdits } from "#lib/clean-up/list-last-edits.ts";
import { readCleanedPages } from "#lib/clean-up/read-cleaned-pages.ts";
import { askPermission } from "#lib/domain/ask-permission.ts";
import { findBlockObstacle } from "#lib/domain/block-rules.ts";
import { findAccount } from "#lib/people/find-account.ts";

type Props = { params: Promise<{ name: string }>; searchParams: SearchParams };

export const metadata: Metadata = { title: "Clean up", robots: { index: false } };

export default async function CleanUpPage({ params, searchParams }: Props) {
  const [{ name }, stated, visitor] = await Promise.all([params, searchParams, readVisitor()]);
  const path = `/users/${name}/clean-up`;
  const refused = askPermission(visitor, "rollback");
  if (refused || !visitor) return refused && refusedPage(refused, path);
  const account = await findAccount(database(), decodeURIComponent(name));
  if (!account) return missingPage();
  const [left, cleaned, block, kept] = await Promise.all([
    listLastEdits(database(), account.id),
    readCleanedPages(database(), one(stated.result) ?? ""),
    findBlockInForce(database(), account.id),
    readKeptForm(searchParams, path),
  ]);
  const blockable = !block && findBlockObstacle(visitor, account) === null;
  return showPage(
    <AdminFrame visitor={visitor} section={path} title={`Clean up after ${account.displayName}`}>
      <BlockNotice block={block} />
      <CleanUpResult cleaned={cleaned} />
      <CleanUpForm path={path} left={left} blockable={blockable} kept={kept} />
    </AdminFrame>,
  );
}
