/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import { MISSING, missingPage } from "#app/_next/missing-page.tsx";
import { readPage } from "#app/_next/read-page.ts";
import { ActList } from "#components/manage/act-list.tsx";
import { PageStanding } from "#components/manage/page-standing.tsx";
import { type ManageProps, readManaged, showManaged } from "./act-page.tsx";

export async function generateMetadata({ params }: ManageProps): Promise<Metadata> {
  const page = await readPage(params, "manage");
  return page ? { title: `Manage ${page.title}`, robots: { index: false } } : MISSING;
}

export default async function ManagePage({ params }: ManageProps) {
  const managed = await readManaged(params, "manage");
  if (!managed) return missingPage();
  const { path, protection, visitor } = managed;
  const { content, deleted } = managed.state;
  return showManaged(
    managed,
    <>
      <h2>Manage this page</h2>
      <PageStanding protection={protection} />
      <ActList page={{ kind: content.kind, deleted, protection }} path={path} visitor={visitor} />
      {!visitor && (
        <p>
          <a href={`/sign-in?next=${encodeURIComponent(`${path}/manage`)}`}>Sign in</a> to do what you may.
        </p>
      )}
      <p>
        <a href={`/admin/audit?page=${managed.page.id}`}>What was done with it so far</a>
      </p>
    </>,
  );
}
