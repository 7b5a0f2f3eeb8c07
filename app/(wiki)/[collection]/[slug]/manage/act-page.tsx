/** @jsxImportSource #static-html */

import type { Metadata } from "next";
import type { SearchParams } from "#app/_next/clocks.ts";
import { database } from "#app/_next/database.ts";
import { readKeptForm } from "#app/_next/kept-form.ts";
import { MISSING, missingPage } from "#app/_next/missing-page.tsx";
import { readPage } from "#app/_next/read-page.ts";
import { showPage } from "#app/_next/show-page.tsx";
import { readVisitor } from "#app/_next/visitor.ts";
import { ActFrame } from "#components/manage/act-frame.tsx";
import { NotOpen } from "#components/manage/not-open.tsx";
import { PageFrame } from "#components/page-frame/page-frame.tsx";
import { SiteFrame } from "#components/site-frame/site-frame.tsx";
import type { Child } from "#components/static-html/jsx-runtime.ts";
import type { Database } from "#lib/db/client.ts";
import { NOW } from "#lib/domain/clocks.ts";
import type { KeptForm } from "#lib/domain/form-fields.ts";
import { pathOf } from "#lib/domain/kinds.ts";
import type { Page } from "#lib/domain/page.ts";
import { applies, PAGE_ACTS, type PageAct, whyNot } from "#lib/domain/page-acts.ts";
import type { Actor, Visitor } from "#lib/domain/permissions.ts";
import type { Protection } from "#lib/domain/protection.ts";
import { findPageState, type PageState } from "#lib/revisions/find-page-state.ts";
import { findProtection } from "#lib/revisions/find-protection.ts";

export type ManageProps = { params: Promise<{ collection: string; slug: string }>; searchParams: SearchParams };

/** A page as it stands and who looks at it: what every page about managing is made from. */
export type Managed = {
  db: Database;
  page: Page;
  path: string;
  state: PageState;
  protection: Protection | null;
  visitor: Visitor;
};

/** What a form is made from, where the visitor may use it. */
export type Open = Managed & {
  actor: Actor;
  kept: KeptForm | null;
  /** The parameters of the address. */
  asked: Awaited<SearchParams>;
};

/** Null when there is no such page, deleted or merged ones counted. */
export async function readManaged(params: ManageProps["params"], tab: string): Promise<Managed | null> {
  const db = database();
  const page = await readPage(params, tab);
  const state = page && (await findPageState(db, page.id));
  if (!page || !state) return null;
  const [protection, visitor] = await Promise.all([findProtection(db, page.id), readVisitor()]);
  return { db, page, path: pathOf(page), state, protection, visitor };
}

export const showManaged = ({ page, path }: Managed, children: Child) =>
  showPage(
    <SiteFrame path={path} clocks={NOW}>
      <PageFrame page={page} crumbs={[]} q="" tab="manage" at={null}>
        {children}
      </PageFrame>
    </SiteFrame>,
  );

/** The page of one act: its form where it can be done and the visitor may, else why not. */
export async function showAct(
  act: PageAct,
  { params, searchParams }: ManageProps,
  fill: (open: Open) => Promise<Child>,
) {
  const managed = await readManaged(params, `manage/${act}`);
  if (!managed) return missingPage();
  const { path, visitor } = managed;
  const why = whyClosed(act, managed);
  const show = (child: Child) => showManaged(managed, <ActFrame act={act}>{child}</ActFrame>);
  if (why || !visitor) return show(<NotOpen why={why ?? ""} visitor={visitor} next={`${path}/manage/${act}`} />);
  const kept = await readKeptForm(searchParams, `${path}/manage/${act}`);
  return show(await fill({ ...managed, actor: visitor, kept, asked: await searchParams }));
}

function whyClosed(act: PageAct, { state, protection, visitor }: Managed): string | null {
  const page = { kind: state.content.kind, deleted: state.deleted, protection };
  const not = whyNot(act, visitor, page);
  if (not || applies(act, page)) return not;
  if (act === "merge" && page.kind !== "offering") return "Only offerings are merged.";
  return page.deleted ? "The page is deleted: it can only be restored." : "The page is not deleted.";
}

export const actMetadata = (act: PageAct) =>
  async function generateMetadata({ params }: ManageProps): Promise<Metadata> {
    const page = await readPage(params, `manage/${act}`);
    return page ? { title: `${PAGE_ACTS[act].title}: ${page.title}`, robots: { index: false } } : MISSING;
  };
